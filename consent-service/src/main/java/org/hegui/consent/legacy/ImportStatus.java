package org.hegui.consent.legacy;

/** Where an import stands. */
public enum ImportStatus {
    /** No file was sent yet. */
    OPEN,
    /** A file is being worked off. */
    RUNNING,
    /** The last file was worked off to its end. */
    DONE,
    /** The work on the last file ended before its end; send the same file again. */
    INTERRUPTED
}
