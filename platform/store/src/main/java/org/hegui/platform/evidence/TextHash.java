package org.hegui.platform.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Stands in the ledger for a text that is kept elsewhere, such as what a reviewer or counsel wrote. */
public final class TextHash {

    private TextHash() {}

    /** SHA-256 of the text in UTF-8, in lower-case hexadecimal. Not for personal information: it could be guessed. */
    public static String of(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
