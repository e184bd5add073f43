package org.hegui.consent.notice.difference;

/**
 * A piece of a text that was changed. The pieces that are kept or removed make the old text, those that are kept or added
 * the new one.
 *
 * @param kind whether the piece stands in both texts, in the old one only or in the new one only
 * @param text its words
 */
public record Segment(Kind kind, String text) {

    /** In which of the two texts a piece stands. */
    public enum Kind {
        KEPT,
        REMOVED,
        ADDED
    }
}
