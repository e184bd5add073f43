package org.hegui.consent.purpose;

/** A purpose is described, then relied on, and in the end retired. */
public enum PurposeStatus {
    /** Nobody has relied on it yet. */
    DRAFT,
    /** One of its versions is relied on. */
    ACTIVE,
    /** Nothing relies on it any more. */
    RETIRED
}
