package org.hegui.law;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

import org.hegui.statute.LegalTime;
import org.hegui.statute.Text;

/** How days and instants are written. */
final class Times {
    private static final String[] ZH = {"周一", "周二", "周三", "周四", "周五", "周六", "周日"};
    private static final String[] EN = {"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"};

    private Times() {}

    /** The day with its name. */
    static Text day(LocalDate day) {
        var index = day.getDayOfWeek().ordinal();
        return new Text(day + " " + ZH[index], EN[index] + " " + day);
    }

    /** The instant in Shanghai and in UTC. */
    static Text instant(Instant instant) {
        var here = local(instant, LegalTime.ZONE);
        var utc = local(instant, ZoneOffset.UTC);
        return new Text(here + " 北京时间（" + utc + " UTC）", here + " in Shanghai (" + utc + " UTC)");
    }

    /** The end of a period: what ends at midnight ends at 24:00 of the day before. */
    static Text due(Instant due) {
        var day = LegalTime.date(due.minusNanos(1));
        if (!due.equals(LegalTime.endOf(day))) {
            return instant(due);
        }
        var utc = local(due, ZoneOffset.UTC);
        return new Text(day + " 24:00 北京时间（" + utc + " UTC）", day + " 24:00 in Shanghai (" + utc + " UTC)");
    }

    /** The instant with Shanghai's offset, for JSON. */
    static String shanghai(Instant instant) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant.atZone(LegalTime.ZONE));
    }

    private static String local(Instant instant, ZoneId zone) {
        return instant.atZone(zone).toLocalDateTime().toString().replace('T', ' ');
    }
}
