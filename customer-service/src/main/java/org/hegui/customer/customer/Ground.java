package org.hegui.customer.customer;

import static org.hegui.customer.CustomerProblem.HANDLING_NOT_PERMITTED;
import static org.hegui.statute.Effect.PERMITS;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.hegui.customer.peer.Decision;
import org.hegui.platform.evidence.EvidenceDraft;
import org.hegui.platform.problem.Refusal;
import org.hegui.statute.Outcome;
import org.hegui.statute.Reason;
import org.hegui.statute.RuleBook;
import org.hegui.statute.handling.Act;
import org.hegui.statute.marketing.Channel;

/**
 * On what a profile is written or read.
 *
 * @param purpose code of the purpose; null when customers read their own
 * @param act what is done with the profile; null when customers read their own
 * @param channel how a message is to reach the person; null when none is meant
 * @param outcome whether it is allowed
 * @param reasons the rules behind it
 */
record Ground(
        @Nullable String purpose,
        @Nullable Act act,
        @Nullable Channel channel,
        Outcome outcome,
        List<Reason> reasons) {

    static Ground ofCollecting(String purpose, Decision decision) {
        return new Ground(purpose, Act.COLLECT, null, decision.outcome(), decision.reasons());
    }

    static Ground of(Reading reading, Decision decision) {
        return new Ground(reading.purpose(), reading.act(), reading.channel(), decision.outcome(), decision.reasons());
    }

    /** People may read what is kept of them (PIPL-45). */
    static Ground ofOwnAccess(RuleBook rules) {
        var reason = rules.reason("PIPL-45", PERMITS, "个人有权查阅自己的个人信息。", "People may read what is kept of them.");
        return new Ground(null, null, null, Outcome.PERMIT, List.of(reason));
    }

    boolean isPermitted() {
        return outcome == Outcome.PERMIT;
    }

    EvidenceDraft evidence(String action, UUID customerId, int fields) {
        var draft = EvidenceDraft.of(action, "customer", customerId, outcome)
                .about(customerId)
                .relyingOn(reasons)
                .with("fields", fields);
        if (purpose == null || act == null) {
            return draft;
        }
        var what = draft.with("purpose", purpose).with("act", act);
        return channel == null ? what : what.with("channel", channel);
    }

    Refusal refusal() {
        return new Refusal(
                HANDLING_NOT_PERMITTED, "The decision for this purpose is " + outcome + "; see the reasons.", reasons);
    }
}
