package org.hegui.platform.counsel.memo;

/** How counsel answers. */
public enum MemoEffect {
    /** In favour of the handler: the safe default may be left within the scope. */
    PERMIT,
    /** The safe default stands. */
    DENY
}
