package org.hegui.platform.idempotency.answer;

/** Carries the answer of an earlier request past everything that would have been done. */
public final class KeptAnswer extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Answer answer;

    /** Carries this answer. */
    public KeptAnswer(Answer answer) {
        super("answered before", null, false, false);
        this.answer = answer;
    }

    Answer answer() {
        return answer;
    }
}
