package org.hegui.consent.notice;

/** A notice is written, then published for good. */
public enum NoticeStatus {
    DRAFT,
    PUBLISHED
}
