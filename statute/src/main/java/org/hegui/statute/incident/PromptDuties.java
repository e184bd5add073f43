package org.hegui.statute.incident;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.hegui.statute.Effect;
import org.hegui.statute.RuleBook;
import org.hegui.statute.incident.report.Channel;
import org.hegui.statute.incident.report.HarmChannel;
import org.hegui.statute.incident.report.MinorsChannel;
import org.hegui.statute.incident.report.ReportItem;
import org.hegui.statute.incident.report.ReportKind;
import org.hegui.statute.time.Deadlines;

/** The rows of {@link PromptDuty} that are in force. */
record PromptDuties(RuleBook rules) {

    List<Obligation> rows(IncidentFacts facts) {
        return Arrays.stream(PromptDuty.values())
                .filter(duty -> rules.inForce(duty.rule()))
                .flatMap(duty -> rows(duty, facts))
                .toList();
    }

    private Stream<Obligation> rows(PromptDuty duty, IncidentFacts facts) {
        var applies = duty.trigger().arises(facts, rules);
        var text = applies ? duty.text() : duty.trigger().absent();
        var why = rules.reason(duty.rule(), applies ? Effect.REQUIRES : Effect.INFORMS, text.zh(), text.en());
        var deadline = new Deadlines(rules.calendar())
                .immediately(duty.rule(), facts.timeline().discoveredAt());
        return duty.recipients().stream()
                .map(recipient -> new Obligation(
                        duty.rule(),
                        recipient,
                        applies,
                        why,
                        deadline,
                        contents(duty, recipient),
                        channels(duty, recipient)));
    }

    /** MIN-35 lists nothing, so minors and guardians are told the parts of PIPL-57. */
    private List<ReportItem> contents(PromptDuty duty, ObligationRecipient recipient) {
        return switch (duty) {
            case BREACH_TO_AUTHORITY, BREACH_TO_PEOPLE -> ReportKind.BREACH_NOTICE.items();
            case MINORS ->
                recipient == ObligationRecipient.PIPL_AUTHORITY ? List.of() : ReportKind.BREACH_NOTICE.items();
            case HARM -> ReportKind.HARM_NOTICE.items();
            default -> List.of();
        };
    }

    private List<Channel> channels(PromptDuty duty, ObligationRecipient recipient) {
        return switch (duty) {
            case HARM -> List.of(HarmChannel.values());
            case MINORS ->
                recipient == ObligationRecipient.PIPL_AUTHORITY ? List.of() : List.of(MinorsChannel.values());
            default -> List.of();
        };
    }
}
