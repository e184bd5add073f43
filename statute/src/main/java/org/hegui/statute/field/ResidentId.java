package org.hegui.statute.field;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Resident identity numbers of 18 characters per GB 11643-1999 (VAL-ID), among them the residence permits of Hong Kong,
 * Macao and Taiwan residents and the permanent residence cards of foreigners, which follow the same scheme.
 */
public final class ResidentId {
    /** What {@link #checkDigit} answers when its argument isn't 17 digits. */
    public static final char NO_CHECK_DIGIT = '?';

    private static final Pattern SHAPE = Pattern.compile("[1-9][0-9]{16}[0-9Xx]");
    private static final Pattern BODY = Pattern.compile("[0-9]{17}");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";
    private static final int LENGTH = 18;

    private ResidentId() {}

    /**
     * Whether the number is well-formed, holds a birth date that exists and isn't after {@code today}, and ends with
     * the right check character. Never throws; the old numbers of 15 digits are invalid.
     */
    public static boolean valid(@Nullable String number, LocalDate today) {
        return number != null
                && SHAPE.matcher(number).matches()
                && bornBy(number, today)
                && checkDigit(number.substring(0, LENGTH - 1)) == Character.toUpperCase(number.charAt(LENGTH - 1));
    }

    /** The check character of the first 17 digits, {@link #NO_CHECK_DIGIT} for anything else. Never throws. */
    public static char checkDigit(@Nullable String first17) {
        if (first17 == null || !BODY.matcher(first17).matches()) {
            return NO_CHECK_DIGIT;
        }
        var sum = 0;
        for (var i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (first17.charAt(i) - '0');
        }
        return CHECKS.charAt(sum % CHECKS.length());
    }

    private static boolean bornBy(String number, LocalDate today) {
        try {
            var birth = LocalDate.of(part(number, 6, 10), part(number, 10, 12), part(number, 12, 14));
            return !birth.isAfter(today);
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }

    private static int part(String number, int from, int to) {
        return Integer.parseInt(number, from, to, 10);
    }
}
