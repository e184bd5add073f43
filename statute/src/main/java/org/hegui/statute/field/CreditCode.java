package org.hegui.statute.field;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Unified social credit codes of organisations per GB 32100-2015 (VAL-USCC). */
public final class CreditCode {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final Pattern SHAPE = Pattern.compile("[0-9A-HJ-NPQRTUWXY]{18}");
    private static final int MODULUS = 31;
    private static final int WEIGHT_BASE = 3;
    private static final int BODY_LENGTH = 17;

    private CreditCode() {}

    /** Whether the code has 18 characters of the alphabet and the right last one. Capitals only; never throws. */
    public static boolean valid(@Nullable String code) {
        return code != null && SHAPE.matcher(code).matches() && check(code) == code.charAt(BODY_LENGTH);
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
