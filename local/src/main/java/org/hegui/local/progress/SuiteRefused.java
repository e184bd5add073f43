package org.hegui.local.progress;

/** The suite can't start or go on; the message is one sentence for the person at the terminal. */
public final class SuiteRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** With what to tell the person. */
    public SuiteRefused(String sentence) {
        super(sentence);
    }

    /** With what to tell the person and what lies behind it. */
    public SuiteRefused(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
