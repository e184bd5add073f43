package org.hegui.statute.field;

import org.jspecify.annotations.Nullable;

import org.hegui.statute.Applies;

/** Shows just enough of a value to recognise it, as {@link MaskForm} allows, never the value itself (PIPL-51, NDSR-9). */
@Applies({"PIPL-51", "NDSR-9"})
public final class Mask {
    private static final String HIDDEN = "****";
    private static final int MOST_STARS = 3;

    private Mask() {}

    /**
     * The masked form, for example {@code 138****1234} or {@code 张*}. Differs from the value unless that is empty; null
     * gives an empty text. Never throws.
     */
    public static String of(Field field, @Nullable String value) {
        if (value == null || value.isEmpty()) {
            return "";
        }
        var masked = masked(MaskForm.of(field), value);
        return masked.equals(value) ? masked + "*" : masked;
    }

    private static String masked(MaskForm form, String value) {
        return switch (form) {
            case PHONE, DOCUMENT, ACCOUNT -> ends(value, form.first(), form.last());
            case EMAIL -> email(value);
            case FIRST -> firstOnly(value);
            case HIDDEN -> HIDDEN;
        };
    }

    /** Both ends of a value that has at least four characters between them. */
    private static String ends(String value, int first, int last) {
        var length = value.codePointCount(0, value.length());
        if (length < (first + last) + HIDDEN.length()) {
            return HIDDEN;
        }
        return head(value, first) + HIDDEN + value.substring(value.offsetByCodePoints(value.length(), -last));
    }

    private static String email(String value) {
        var at = value.lastIndexOf('@');
        return at < 1 ? HIDDEN : head(value, 1) + "***" + value.substring(at);
    }

    private static String firstOnly(String value) {
        var length = value.codePointCount(0, value.length());
        return length == 1 ? HIDDEN : head(value, 1) + "*".repeat(Math.min(length - 1, MOST_STARS));
    }

    private static String head(String value, int count) {
        return value.substring(0, value.offsetByCodePoints(0, count));
    }
}
