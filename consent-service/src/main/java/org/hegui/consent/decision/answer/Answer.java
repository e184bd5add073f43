package org.hegui.consent.decision.answer;

import java.util.List;
import java.util.UUID;

import org.hegui.platform.problem.Refusal;

/** What one question comes to. */
public sealed interface Answer {

    /**
     * It was decided.
     *
     * @param decided the decision
     * @param memos the counsel memos in force that it rests on
     * @param questions what is before counsel, when only counsel can say
     */
    record Given(Decided decided, List<UUID> memos, List<UUID> questions) implements Answer {}

    /**
     * It could not be asked so.
     *
     * @param refusal what is wrong with it
     */
    record Refused(Refusal refusal) implements Answer {}

    /**
     * The decision.
     *
     * @throws Refusal when it could not be asked so
     */
    default Given given() {
        return switch (this) {
            case Given given -> given;
            case Refused refused -> throw refused.refusal();
        };
    }
}
