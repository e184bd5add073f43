package org.hegui.statute.field;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.hegui.statute.Applies;

/**
 * A postcode of the mainland (VAL-MISC).
 *
 * @param digits the six digits
 */
@Applies("VAL-MISC")
public record Postcode(String digits) {
    private static final Pattern DIGITS = Pattern.compile("[0-9]*");
    private static final int LENGTH = 6;

    /**
     * Refuses anything but six digits, without repeating it.
     *
     * @throws IllegalArgumentException then
     */
    public Postcode {
        if (flaw(digits) != null) {
            throw new IllegalArgumentException("a postcode has six digits");
        }
    }

    /** The postcode, or why it is none. Never throws. */
    public static Parsed<Postcode> parse(@Nullable String text) {
        var digits = text == null ? "" : text.strip();
        var flaw = flaw(digits);
        return flaw == null ? new Parsed.Valid<>(new Postcode(digits)) : new Parsed.Invalid<>(flaw);
    }

    private static @Nullable Flaw flaw(String digits) {
        if (digits.isEmpty()) {
            return Flaw.EMPTY;
        }
        if (!DIGITS.matcher(digits).matches()) {
            return Flaw.CHARACTER;
        }
        return digits.length() == LENGTH ? null : Flaw.LENGTH;
    }
}
