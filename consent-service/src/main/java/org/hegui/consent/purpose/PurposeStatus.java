package org.hegui.consent.purpose;

/** A purpose is described, then relied on. */
public enum PurposeStatus {
    DRAFT,
    ACTIVE
}
