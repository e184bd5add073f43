package org.hegui.consent.notice;

/** A notice is written, then published for good; a newer version ends its time but not its text. */
public enum NoticeStatus {
    DRAFT,
    PUBLISHED,
    SUPERSEDED
}
