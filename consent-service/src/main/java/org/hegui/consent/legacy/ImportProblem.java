package org.hegui.consent.legacy;

/** Why the work on a file ended before its end. */
public enum ImportProblem {
    /** A line that was judged before now says something else: the file is another one. */
    ANOTHER_FILE,
    /** The service failed or was stopped. */
    FAILED
}
