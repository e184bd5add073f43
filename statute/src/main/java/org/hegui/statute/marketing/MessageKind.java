package org.hegui.statute.marketing;

/** What a message is about. */
public enum MessageKind {
    /** It advertises or sells. */
    COMMERCIAL,
    /** It only serves an order, an account or a duty. */
    SERVICE,
    /** It might be either; it is treated as commercial (CONTEST-15). */
    UNSURE;

    /** Whether the rules on commercial messages apply. */
    public boolean commercial() {
        return this != SERVICE;
    }
}
