package org.hegui.statute.governance;

/** Whether a platform's business is complex and its influence great, the part of NDSR-62 that has no number. */
public enum PlatformComplexity {
    /** Nobody has judged it; from the numbers on it is treated as large. */
    UNJUDGED,
    /** Counsel says it is. */
    COMPLEX,
    /** Counsel says it isn't. */
    NOT_COMPLEX
}
