package org.hegui.gateway.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

import jakarta.enterprise.context.ApplicationScoped;

/** The one style sheet, written into each page, and the policy that allows it and nothing else. */
@ApplicationScoped
class Style {

    private final String sheet = Resources.text("pages/style.css");
    private final String policy = "default-src 'none'; style-src 'sha256-" + hash(sheet)
            + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /** The style sheet (CSS). */
    String sheet() {
        return sheet;
    }

    /** Value of {@code Content-Security-Policy} for a page. */
    String policy() {
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
