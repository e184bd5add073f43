package org.hegui.local;

/** The suite can't start or go on; the message is one sentence for the person at the terminal. */
public final class SuiteRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SuiteRefused(String sentence) {
        super(sentence);
    }

    SuiteRefused(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
