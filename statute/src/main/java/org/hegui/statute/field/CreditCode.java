package org.hegui.statute.field;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.hegui.statute.Applies;

/**
 * A unified social credit code of an organisation per GB 32100-2015 (VAL-USCC). The organisation code inside it has a
 * check character of its own; how that is computed isn't in our source of law, so it isn't checked.
 */
@Applies("VAL-USCC")
public final class CreditCode {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final Pattern SHAPE = Pattern.compile("[0-9A-HJ-NPQRTUWXY]{18}");
    private static final int MODULUS = 31;
    private static final int WEIGHT_BASE = 3;
    private static final int BODY_LENGTH = 17;

    private final String code;

    private CreditCode(String code) {
        this.code = code;
    }

    /** The code, or why it is none. Capitals only; nothing is changed. Never throws. */
    public static Parsed<CreditCode> parse(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return new Parsed.Invalid<>(Flaw.EMPTY);
        }
        if (text.length() != BODY_LENGTH + 1) {
            return new Parsed.Invalid<>(Flaw.LENGTH);
        }
        if (!SHAPE.matcher(text).matches()) {
            return new Parsed.Invalid<>(Flaw.CHARACTER);
        }
        return check(text) == text.charAt(BODY_LENGTH)
                ? new Parsed.Valid<>(new CreditCode(text))
                : new Parsed.Invalid<>(Flaw.CHECK);
    }

    /** Whether the code has 18 characters of the alphabet and the right last one. Capitals only; never throws. */
    public static boolean valid(@Nullable String code) {
        return parse(code) instanceof Parsed.Valid;
    }

    /** All 18 characters. */
    public String code() {
        return code;
    }

    /** The department that registered it, 1 character. */
    public String registry() {
        return code.substring(0, 1);
    }

    /** The type of organisation, 1 character. */
    public String type() {
        return code.substring(1, 2);
    }

    /** The area of registration, 6 characters. */
    public String area() {
        return code.substring(2, 8);
    }

    /** The organisation code, 9 characters. */
    public String organisation() {
        return code.substring(8, BODY_LENGTH);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CreditCode that && that.code.equals(code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    /** Doesn't show the code: a list of customers may be a trade secret. */
    @Override
    public String toString() {
        return "CreditCode[" + Mask.of(Field.UNIFIED_SOCIAL_CREDIT_CODE, code) + "]";
    }

    private static char check(String code) {
        var sum = 0;
        var weight = 1;
        for (var i = 0; i < BODY_LENGTH; i++) {
            sum += weight * ALPHABET.indexOf(code.charAt(i));
            weight = weight * WEIGHT_BASE % MODULUS;
        }
        return ALPHABET.charAt((MODULUS - sum % MODULUS) % MODULUS);
    }
}
