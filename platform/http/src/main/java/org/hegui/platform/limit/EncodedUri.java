package org.hegui.platform.limit;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Whether a path and query are percent-encoded text (RFC 3986 §2.1). Pure. */
final class EncodedUri {

    /** Looked for, not repeated: a repeated choice takes stack for each character. */
    private static final Pattern FAULT = Pattern.compile("[^\\x21-\\x7e]|%(?![0-9a-fA-F]{2})");

    private static final int HEX = 16;

    private EncodedUri() {}

    /** Whether it decodes to UTF-8 without a NUL, which nothing behind us can keep. */
    static boolean isText(String uri) {
        if (FAULT.matcher(uri).find()) {
            return false;
        }
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(decoded(uri)));
            return text.chars().noneMatch(c -> c == 0);
        } catch (CharacterCodingException _) {
            return false;
        }
    }

    private static byte[] decoded(String uri) {
        var bytes = new ByteArrayOutputStream(uri.length());
        for (var at = 0; at < uri.length(); at++) {
            if (uri.charAt(at) == '%') {
                bytes.write(Integer.parseInt(uri, at + 1, at + 3, HEX));
                at += 2;
            } else {
                bytes.write(uri.charAt(at));
            }
        }
        return bytes.toByteArray();
    }
}
