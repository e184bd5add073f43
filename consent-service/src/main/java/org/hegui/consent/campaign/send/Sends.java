package org.hegui.consent.campaign.send;

import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import org.hegui.consent.campaign.audience.member.AudienceFilter;
import org.hegui.consent.campaign.audience.member.Judged;
import org.hegui.consent.campaign.audience.member.Sending;
import org.hegui.consent.campaign.check.ShownRule;
import org.hegui.platform.law.Law;
import org.hegui.statute.LegalTime;

/** Answers whether messages may go now. Each person is decided on anew: an opt-out counts before the next message. */
@ApplicationScoped
class Sends {

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

    /** Who of these people may be sent the campaign's message now, each with the proof id if so. */
    Uni<SendResponse> ask(UUID campaign, List<UUID> people) {
        return service.running(campaign)
                .chain(running -> filter.judge(
                                sending(running), people.stream().distinct().toList())
                        .map(judged -> judged.stream()
                                .map(one -> decision(running, one))
                                .toList())
                        .chain(decisions -> service.record(running, decisions)));
    }

    private Sending sending(Running running) {
        var shown = new ShownRule(law.today()).shown(running.content());
        return new Sending(running.content(), shown, LocalTime.ofInstant(clock.instant(), LegalTime.ZONE));
    }

    private SendDecision decision(Running running, Judged judged) {
        var rule = new QuietHoursRule(law.today(), quietHours);
        return judged.permitted()
                ? new SendDecision(
                        judged,
                        rule.heldUntil(running.content(), judged.reasons(), clock.instant())
                                .orElse(null))
                : new SendDecision(judged, null);
    }
}
