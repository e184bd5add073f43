package org.hegui.consent.notice.difference;

/** What happened to an item. */
public enum Change {
    ADDED,
    REMOVED,
    CHANGED
}
