package org.hegui.platform.evidence.proof;

/** Whether an entry is in the tree. */
public enum SealState {
    /** It waits for the next sealing, for a second or two. */
    PENDING,

    /** It has its leaf, and a signed checkpoint covers it. */
    SEALED
}
