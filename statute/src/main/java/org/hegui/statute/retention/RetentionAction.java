package org.hegui.statute.retention;

/** What happens to data. */
public enum RetentionAction {
    /** It stays in use for the purpose that remains. */
    KEEP,
    /** It is stored and protected and nothing else; business doesn't see it (PIPL-47). */
    RESTRICT,
    /** It is deleted. */
    DELETE
}
