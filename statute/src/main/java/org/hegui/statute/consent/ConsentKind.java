package org.hegui.statute.consent;

/** The strengths of consent. None stands in for another (PIPL-14, PIPL-29, PIPL-31, NDSR-62). */
public enum ConsentKind {
    /** To a purpose. */
    GENERAL,
    /** Given specifically and expressly for one specific act. */
    SEPARATE,
    /** In writing, where another law asks for it. */
    WRITTEN,
    /** By a parent or guardian, for a child under 14. */
    GUARDIAN
}
