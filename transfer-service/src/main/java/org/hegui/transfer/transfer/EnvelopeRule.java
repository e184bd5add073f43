package org.hegui.transfer.transfer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.hegui.statute.Effect;
import org.hegui.statute.Reason;
import org.hegui.statute.RuleBook;
import org.hegui.statute.export.ExportRoute;
import org.hegui.statute.export.RouteDecision;
import org.hegui.statute.field.Field;
import org.hegui.transfer.Tally;

/**
 * Whether something goes within what was approved (PIPL-38, PIPL-55(4), SC-6, NDSR-38).
 *
 * @param rules the rules in force when it is to go
 */
public record EnvelopeRule(RuleBook rules) {

    /** Why nobody's information may go by this transfer today; empty when nothing of that kind stands against it. */
    public List<Reason> closed(Transfer transfer, Set<Field> fields, LocalDate today) {
        var reasons = new ArrayList<>(notEffective(transfer));
        if (today.isAfter(transfer.expiresOn())) {
            reasons.add(beyond(
                    "批准的期限已于 " + transfer.expiresOn() + " 届满，不得再出境。",
                    "The approval ran until " + transfer.expiresOn() + "; nothing may go after it."));
        }
        if (!transfer.categories().containsAll(fields)) {
            reasons.add(beyond(
                    "超出批准的个人信息种类，不得出境。请仅提供批准的种类，或者另行申请。",
                    "Some categories are beyond the approved ones. Send only those, or apply for another transfer."));
        }
        return List.copyOf(reasons);
    }

    /** Why these further people would be too many for the approval; empty when they are not. */
    public Optional<Reason> tooMany(Transfer transfer, int year, Tally tally) {
        var scale = transfer.scale();
        return transfer.suffices(year, tally)
                ? Optional.empty()
                : Optional.of(beyond(
                        "本年人数将超出批准的规模（" + scale.people() + " 人，其中敏感 " + scale.sensitivePeople() + " 人），全部不得出境。",
                        "This year's people would be more than the approved " + scale.people() + ", of whom "
                                + scale.sensitivePeople() + " with sensitive information. None of them may go."));
    }

    /** Why the route approved does not suffice any more; empty when it does. */
    public List<Reason> crossed(Transfer transfer, RouteDecision now) {
        if (strictness(now.route()) <= strictness(transfer.route())) {
            return List.of();
        }
        var crossing = rules.reason(
                "PIPL-38",
                Effect.REFUSES,
                "这些人出境后，所需的出境机制将严于已批准的机制，全部不得出境。请先完成相应机制。",
                "With these people a stricter mechanism than the approved one would be needed. None of them may go"
                        + " before it is in place.");
        return List.of(crossing, now.trace().getLast().reason());
    }

    /** That it goes within the approval. */
    public Reason within() {
        return rules.reason(
                "NDSR-38",
                Effect.PERMITS,
                "在批准的目的、种类、规模和期限之内。",
                "It is within the approved purpose, categories, scale and time.");
    }

    private List<Reason> notEffective(Transfer transfer) {
        return switch (transfer.state()) {
            case EFFECTIVE -> List.of();
            case DRAFT ->
                List.of(rules.reason(
                        "PIPL-55(4)",
                        Effect.REFUSES,
                        "尚未完成出境前的个人信息保护影响评估，任何人的信息都不得出境。",
                        "There is no impact assessment yet, so nobody's information may go."));
            case ASSESSED, IN_REVIEW ->
                List.of(noCondition(
                        "尚未经律师和个人信息保护负责人批准，任何人的信息都不得出境。",
                        "Counsel and the privacy officer have not both approved it, so nobody's information may go."));
            case REJECTED ->
                List.of(noCondition("申请已被驳回，任何人的信息都不得出境。", "It was rejected, so nobody's information may go."));
            case APPROVED -> mechanismMissing(transfer);
        };
    }

    private List<Reason> mechanismMissing(Transfer transfer) {
        var reasons = new ArrayList<Reason>();
        if (transfer.route() == ExportRoute.STANDARD_CONTRACT_OR_CERTIFICATION) {
            reasons.add(rules.reason(
                    "SC-6",
                    Effect.REFUSES,
                    "标准合同尚未生效（或者尚未通过认证），不得出境。",
                    "The standard contract has not taken effect, nor is there a certification, so nothing may go."));
        }
        reasons.add(noCondition(
                "已批准，但所需的出境机制尚未生效，任何人的信息都不得出境。",
                "It is approved, but the mechanism it needs is not in effect, so nobody's information may go."));
        reasons.add(transfer.decidingReason());
        return reasons;
    }

    private Reason noCondition(String zh, String en) {
        return rules.reason("PIPL-38", Effect.REFUSES, zh, en);
    }

    private Reason beyond(String zh, String en) {
        return rules.reason("NDSR-38", Effect.REFUSES, zh, en);
    }

    private static int strictness(ExportRoute route) {
        return switch (route) {
            case NO_MECHANISM -> 0;
            case STANDARD_CONTRACT_OR_CERTIFICATION -> 1;
            case SECURITY_ASSESSMENT -> 2;
            case COUNSEL -> 3;
            case BLOCKED_FOREIGN_AUTHORITY -> 4;
            case DENIED -> 5;
        };
    }
}
