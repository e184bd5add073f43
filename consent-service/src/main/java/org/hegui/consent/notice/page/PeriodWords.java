package org.hegui.consent.notice.page;

import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.StringJoiner;

import org.jspecify.annotations.Nullable;

import org.hegui.platform.html.Language;

/** A period in words. Pure. */
final class PeriodWords {

    private PeriodWords() {}

    /** The ISO 8601 period in words; what is no period as it stands, and nothing for null. */
    static String of(@Nullable String iso, Language language) {
        if (iso == null) {
            return "";
        }
        try {
            var period = Period.parse(iso);
            return language == Language.CHINESE ? chinese(period) : english(period);
        } catch (DateTimeParseException _) {
            return iso;
        }
    }

    private static String chinese(Period period) {
        return part(period.getYears(), "年") + part(period.getMonths(), "个月") + part(period.getDays(), "天");
    }

    private static String part(int number, String unit) {
        return number == 0 ? "" : number + unit;
    }

    private static String english(Period period) {
        var words = new StringJoiner(" ");
        add(words, period.getYears(), "year");
        add(words, period.getMonths(), "month");
        add(words, period.getDays(), "day");
        return words.toString();
    }

    private static void add(StringJoiner words, int number, String unit) {
        if (number != 0) {
            words.add(number + " " + unit + (number == 1 ? "" : "s"));
        }
    }
}
