package org.hegui.platform.idempotency;

/** Carries the answer of an earlier request past everything that would have been done. */
final class KeptAnswer extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Answer answer;

    KeptAnswer(Answer answer) {
        super("answered before", null, false, false);
        this.answer = answer;
    }

    Answer answer() {
        return answer;
    }
}
