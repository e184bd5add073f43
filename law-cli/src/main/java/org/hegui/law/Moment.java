package org.hegui.law;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;

import org.hegui.statute.LegalTime;

/**
 * A day, or an instant on it.
 *
 * @param day the day in Shanghai
 * @param instant the instant, null when only the day was said
 */
record Moment(LocalDate day, @Nullable Instant instant) {
    private static final Pattern OFFSET = Pattern.compile(".+T.+(Z|[+-][0-9:]+)");
    private static final Pattern FOUR_DIGITS = Pattern.compile("[0-9]{4}-.*");

    /** The instant, or the first of the day. */
    Instant start() {
        return instant == null ? LegalTime.startOf(day) : instant;
    }

    private static Moment of(String text) {
        if (!FOUR_DIGITS.matcher(text).matches()) {
            throw new DateTimeException("a year has four digits");
        }
        if (!text.contains("T")) {
            return new Moment(LocalDate.parse(text), null);
        }
        var instant = OFFSET.matcher(text).matches()
                ? OffsetDateTime.parse(text, DateTimeFormatter.ISO_OFFSET_DATE_TIME)
                        .toInstant()
                : LocalDateTime.parse(text).atZone(LegalTime.ZONE).toInstant();
        return new Moment(LegalTime.date(instant), instant);
    }

    /** Reads a day or an instant. */
    static final class DayOrInstant implements ITypeConverter<Moment> {
        @Override
        public Moment convert(String text) {
            try {
                return of(text);
            } catch (DateTimeException unreadable) {
                throw new BadInput(
                        "须为日期或者时刻，例如 2026-11-22 或者 2026-11-22T10:00。",
                        "it takes a date or an instant, such as 2026-11-22 or 2026-11-22T10:00.");
            }
        }
    }

    /** Reads an instant. */
    static final class AnInstant implements ITypeConverter<Instant> {
        @Override
        public Instant convert(String text) {
            try {
                var instant = of(text).instant();
                if (instant != null) {
                    return instant;
                }
            } catch (DateTimeException unreadable) {
                // said below
            }
            throw new BadInput(
                    "须为时刻，例如 2026-11-22T10:00（北京时间）或者 2026-11-22T02:00Z。",
                    "it takes an instant, such as 2026-11-22T10:00 (Shanghai) or 2026-11-22T02:00Z.");
        }
    }

    /** Reads a day. */
    static final class Day implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String text) {
            try {
                var moment = of(text);
                if (moment.instant() == null) {
                    return moment.day();
                }
            } catch (DateTimeException unreadable) {
                // said below
            }
            throw new BadInput("须为日期，例如 2026-11-22。", "it takes a date, such as 2026-11-22.");
        }
    }
}
