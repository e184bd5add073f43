package org.hegui.consent.legacy.run;

/** Other work on the import has begun: this was silent for too long. */
final class NoLongerRunning extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoLongerRunning() {
        super("other work on the import has begun", null, false, false);
    }
}
