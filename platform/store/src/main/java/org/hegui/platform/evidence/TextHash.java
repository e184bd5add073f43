package org.hegui.platform.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HexFormat;

import org.hegui.platform.proof.Sha256;

/** Stands in the ledger for a text that is kept elsewhere, such as what a reviewer or counsel wrote. */
public final class TextHash {

    private TextHash() {}

    /** SHA-256 of the text in UTF-8, in lower-case hexadecimal. Not for personal information: it could be guessed. */
    public static String of(String text) {
        return HexFormat.of().formatHex(Sha256.of(text.getBytes(UTF_8)));
    }
}
