package org.hegui.platform.api;

import java.util.UUID;
import java.util.regex.Pattern;

/** UUIDs in the one form of text that RFC 9562 §4 has: 36 characters, the letters in either case. */
public final class CanonicalUuid {

    private static final Pattern FORM = Pattern.compile("[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private CanonicalUuid() {}

    /** Whether the text is one; Java would also read one with shorter groups. */
    public static boolean isForm(String text) {
        return FORM.matcher(text).matches();
    }

    /**
     * The UUID that the text says.
     *
     * @throws IllegalArgumentException when it is none; its message holds the text and is not to be shown
     */
    public static UUID parse(String text) {
        if (!isForm(text)) {
            throw new IllegalArgumentException(text);
        }
        return UUID.fromString(text);
    }
}
