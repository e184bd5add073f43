package org.hegui.statute.export;

/** What a transfer abroad needs before it may happen. */
public enum ExportRoute {
    /** Never: the recipient is on the restricted list. */
    DENIED,
    /** Blocked: a foreign court or authority asks for it, and a Chinese authority has to approve. */
    BLOCKED_FOREIGN_AUTHORITY,
    /** A lawyer answers first. */
    COUNSEL,
    /** No mechanism is needed; the other duties still stand. */
    NO_MECHANISM,
    /** A filed standard contract or a certification. */
    STANDARD_CONTRACT_OR_CERTIFICATION,
    /** A security assessment by the national authority. */
    SECURITY_ASSESSMENT
}
