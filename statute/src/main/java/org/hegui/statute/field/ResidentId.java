package org.hegui.statute.field;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.hegui.statute.Applies;

/**
 * An identity number of 18 characters per GB 11643-1999 (VAL-ID): of residents, of Hong Kong, Macao and Taiwan residents
 * with a residence permit, and of foreigners with permanent residence, which all follow the same scheme.
 *
 * <p>The sex of the person isn't offered, although a digit tells it, and the birth date is for checking and for the
 * rules on age: what the number reveals is no ground to profile anybody.
 */
@Applies("VAL-ID")
public final class ResidentId {
    /** What {@link #checkDigit} answers when its argument isn't 17 digits. */
    public static final char NO_CHECK_DIGIT = '?';

    private static final Pattern SHAPE = Pattern.compile("[1-9][0-9]{16}[0-9X]");
    private static final Pattern BODY = Pattern.compile("[0-9]{17}");
    private static final Pattern OLD_NUMBER = Pattern.compile("[0-9]{15}");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";
    private static final int LENGTH = 18;

    private final String number;
    private final LocalDate birthDate;

    private ResidentId(String number, LocalDate birthDate) {
        this.number = number;
        this.birthDate = birthDate;
    }

    /**
     * The number, or why it is none. A small {@code x} becomes a capital; nothing else is changed. Never throws.
     *
     * @param today the legal date; no birth date is later
     */
    public static Parsed<ResidentId> parse(@Nullable String text, LocalDate today) {
        var number = text == null ? "" : text.replace('x', 'X');
        var shape = shapeFlaw(number);
        if (shape != null) {
            return new Parsed.Invalid<>(shape);
        }
        var birth = birthDate(number);
        if (birth.isEmpty()) {
            return new Parsed.Invalid<>(Flaw.NO_SUCH_DAY);
        }
        if (birth.get().isAfter(today)) {
            return new Parsed.Invalid<>(Flaw.FUTURE);
        }
        return checkDigit(number.substring(0, LENGTH - 1)) == number.charAt(LENGTH - 1)
                ? new Parsed.Valid<>(new ResidentId(number, birth.get()))
                : new Parsed.Invalid<>(Flaw.CHECK);
    }

    /**
     * Whether the number is well-formed, holds a birth date that exists and isn't after {@code today}, and ends with
     * the right check character. Never throws; the old numbers of 15 digits are invalid.
     */
    public static boolean valid(@Nullable String number, LocalDate today) {
        return parse(number, today) instanceof Parsed.Valid;
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

    /** All 18 characters, the last one a capital if it is a letter. */
    public String number() {
        return number;
    }

    /** The date of birth. */
    public LocalDate birthDate() {
        return birthDate;
    }

    /** Who carries it. */
    public ResidentIdKind kind() {
        return ResidentIdKind.of(number);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ResidentId id && id.number.equals(number);
    }

    @Override
    public int hashCode() {
        return number.hashCode();
    }

    /** Doesn't show the number. */
    @Override
    public String toString() {
        return "ResidentId[" + Mask.of(Field.RESIDENT_ID, number) + "]";
    }

    private static @Nullable Flaw shapeFlaw(String number) {
        if (number.isBlank()) {
            return Flaw.EMPTY;
        }
        if (number.length() != LENGTH) {
            return OLD_NUMBER.matcher(number).matches() ? Flaw.OLD_NUMBER : Flaw.LENGTH;
        }
        return SHAPE.matcher(number).matches() ? null : Flaw.CHARACTER;
    }

    private static Optional<LocalDate> birthDate(String number) {
        try {
            return Optional.of(LocalDate.of(part(number, 6, 10), part(number, 10, 12), part(number, 12, 14)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int part(String number, int from, int to) {
        return Integer.parseInt(number, from, to, 10);
    }
}
