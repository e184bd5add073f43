package org.hegui.consent.legacy.run;

/** A line that was judged before says something else now. */
final class AnotherFile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    AnotherFile() {
        super("a line that was judged before says something else now", null, false, false);
    }
}
