package org.hegui.platform.counsel.question;

/** Whether counsel has answered. */
public enum CounselState {
    /** Nobody has answered, or the answer was revoked. Waits for counsel. */
    OPEN,
    /** There is a memo whose term has not run out. */
    ANSWERED,
    /** The last memo ran out. Waits for counsel again. */
    EXPIRED
}
