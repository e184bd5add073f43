package org.hegui.statute;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The calendar of the law: every legal date and year boundary is that of Shanghai (TIME-1). */
public final class LegalTime {
    /** Zone of all legal dates. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private LegalTime() {}

    /** The legal date on which an instant falls. */
    public static LocalDate date(Instant instant) {
        return instant.atZone(ZONE).toLocalDate();
    }

    /** The legal year in which an instant falls; counters of exported people start again with each (XB-7, XB-8). */
    public static int year(Instant instant) {
        return date(instant).getYear();
    }

    /** The instant at which a legal day ends, 24:00 in Shanghai, which is the first instant after it. */
    public static Instant endOf(LocalDate date) {
        return date.plusDays(1).atStartOfDay(ZONE).toInstant();
    }

    /** The instant at which a legal day begins, 00:00 in Shanghai. */
    public static Instant startOf(LocalDate date) {
        return date.atStartOfDay(ZONE).toInstant();
    }
}
