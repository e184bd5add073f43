package org.hegui.platform.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** A style sheet that is written into each page, and the policy that allows it and nothing else. */
public final class StyleSheet {

    private final String sheet;
    private final String policy;

    /** A style sheet of this text (CSS). */
    public StyleSheet(String sheet) {
        this.sheet = sheet;
        this.policy = "default-src 'none'; style-src 'sha256-" + hash(sheet)
                + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    }

    /** The style sheet (CSS). */
    public String sheet() {
        return sheet;
    }

    /** Value of {@code Content-Security-Policy} for a page. */
    public String policy() {
        return policy;
    }

    private static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
