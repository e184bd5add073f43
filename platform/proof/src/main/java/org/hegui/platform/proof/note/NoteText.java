package org.hegui.platform.proof.note;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Text and bytes of notes. */
final class NoteText {
    private NoteText() {}

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Standard base64 that can be written in one way only. */
    static byte[] base64(String text) {
        try {
            var bytes = Base64.getDecoder().decode(text);
            if (Base64.getEncoder().encodeToString(bytes).equals(text)) {
                return bytes;
            }
        } catch (IllegalArgumentException notBase64) {
            throw new MalformedNote("it isn't base64");
        }
        throw new MalformedNote("it is base64 in another form than the one");
    }
}
