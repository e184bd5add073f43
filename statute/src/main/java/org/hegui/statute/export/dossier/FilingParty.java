package org.hegui.statute.export.dossier;

/** Who has to act. */
public enum FilingParty {
    /** The handler. */
    HANDLER,
    /** The cyberspace administration; its time may be extended where the law says so. */
    AUTHORITY
}
