package org.hegui.consent.campaign.send;

import java.time.Clock;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import org.hegui.consent.campaign.audience.member.AudienceFilter;
import org.hegui.consent.campaign.audience.member.Judged;
import org.hegui.consent.campaign.audience.member.Sending;
import org.hegui.consent.campaign.check.ShownRule;
import org.hegui.platform.law.Law;
import org.hegui.statute.Effect;
import org.hegui.statute.LegalTime;

/**
 * Answers whether messages may go now. Each person is decided on anew: an opt-out counts before the next message. Whoever
 * says something between the decision and its record is decided on once more, and gets no message if it happens again and
 * again.
 */
@ApplicationScoped
class Sends {

    /** How often somebody is decided on anew who keeps saying something. */
    private static final int TRIES = 2;

    /** How many people are held at a time. */
    private static final int PART = 200;

    private final AudienceFilter filter;
    private final SendService service;
    private final Law law;
    private final Clock clock;
    private final boolean quietHours;

    Sends(
            AudienceFilter filter,
            SendService service,
            Law law,
            Clock clock,
            @ConfigProperty(name = "consent.quiet-hours", defaultValue = "true") boolean quietHours) {
        this.filter = filter;
        this.service = service;
        this.law = law;
        this.clock = clock;
        this.quietHours = quietHours;
    }

    /**
     * Who of these people may be sent the campaign's message now, each with the proof id if so. They are recorded some at a
     * time; when it fails on the way, what was recorded before stays.
     */
    Uni<SendResponse> ask(UUID campaign, List<UUID> people) {
        var asked = people.stream().distinct().toList();
        return service.running(campaign)
                .chain(running -> answers(running, asked, TRIES)
                        .map(found -> new SendResponse(
                                running.campaignId(),
                                running.clearanceId(),
                                asked.stream().map(found::get).toList())));
    }

    private Uni<Map<UUID, SendResult>> answers(Running running, List<UUID> people, int tries) {
        return decisions(running, people)
                .chain(decisions -> recorded(running, decisions))
                .chain(found -> withOvertaken(running, people, found, tries));
    }

    /** What people have said is read before they are decided on, so that nothing can come between unseen. */
    private Uni<List<SendDecision>> decisions(Running running, List<UUID> people) {
        return service.said(running, people)
                .chain(said -> filter.judge(sending(running), people)
                        .map(judged -> judged.stream()
                                .map(one -> decision(running, said, one))
                                .toList()));
    }

    private Uni<Map<UUID, SendResult>> recorded(Running running, List<SendDecision> decisions) {
        return Multi.createFrom()
                .iterable(decisions)
                .group()
                .intoLists()
                .of(PART)
                .onItem()
                .transformToUniAndConcatenate(some -> service.record(running, some))
                .collect()
                .in(HashMap::new, (found, some) -> some.forEach(one -> found.put(one.subjectId(), one)));
    }

    private Uni<Map<UUID, SendResult>> withOvertaken(
            Running running, List<UUID> people, Map<UUID, SendResult> found, int tries) {
        var overtaken =
                people.stream().filter(person -> !found.containsKey(person)).toList();
        if (overtaken.isEmpty()) {
            return Uni.createFrom().item(found);
        }
        var later = tries == 0 ? Uni.createFrom().item(refused(overtaken)) : answers(running, overtaken, tries - 1);
        return later.invoke(found::putAll).replaceWith(found);
    }

    private Map<UUID, SendResult> refused(List<UUID> people) {
        var reason = law.today()
                .reason(
                        "PIPL-15",
                        Effect.REFUSES,
                        "当事人正在更改其同意或者选择，本次不发送；请稍后重新询问。",
                        "The person is changing what they agreed to or chose; nothing is sent now. Ask again later.");
        return people.stream().collect(Collectors.toMap(Function.identity(), one -> SendResult.refused(one, reason)));
    }

    private Sending sending(Running running) {
        var shown = new ShownRule(law.today()).shown(running.content());
        return new Sending(running.content(), shown, LocalTime.ofInstant(clock.instant(), LegalTime.ZONE));
    }

    private SendDecision decision(Running running, Map<UUID, String> said, Judged judged) {
        var mark = said.get(judged.subjectId());
        var rule = new QuietHoursRule(law.today(), quietHours);
        return judged.permitted()
                ? new SendDecision(
                        mark,
                        judged,
                        rule.heldUntil(running.content(), judged.reasons(), clock.instant())
                                .orElse(null))
                : new SendDecision(mark, judged, null);
    }
}
