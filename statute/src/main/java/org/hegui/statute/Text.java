package org.hegui.statute;

import java.util.Objects;

/**
 * The same words in both languages of the product.
 *
 * @param zh simplified Chinese
 * @param en English
 */
public record Text(String zh, String en) {
    /** Refuses a missing language. */
    public Text {
        Objects.requireNonNull(zh, "zh");
        Objects.requireNonNull(en, "en");
    }
}
