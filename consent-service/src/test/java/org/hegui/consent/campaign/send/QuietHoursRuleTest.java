package org.hegui.consent.campaign.send;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hegui.consent.campaign.GivenCampaigns.BODY;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.hegui.consent.campaign.GivenCampaigns;
import org.hegui.consent.campaign.audience.member.Judged;
import org.hegui.statute.Applies;
import org.hegui.statute.Effect;
import org.hegui.statute.Outcome;
import org.hegui.statute.RuleBook;
import org.hegui.statute.Statute;
import org.hegui.statute.marketing.Channel;

class QuietHoursRuleTest {

    private static final RuleBook RULES = Statute.load().asOf(LocalDate.of(2026, 11, 30));

    @ParameterizedTest(name = "asked at {0} -> held until {1}")
    @CsvSource({
        "2026-11-30T13:00:00Z, 2026-12-01T00:00:00Z",
        "2026-11-30T15:59:59Z, 2026-12-01T00:00:00Z",
        "2026-11-30T16:00:00Z, 2026-12-01T00:00:00Z",
        "2026-11-30T23:59:59Z, 2026-12-01T00:00:00Z"
    })
    @Applies("MSG")
    void aMessageWaitsUntilTheMorningInShanghai(Instant now, Instant until) {
        var held = new QuietHoursRule(RULES, true)
                .heldUntil(
                        GivenCampaigns.content(BODY, Channel.SMS, null),
                        judged("MSG").reasons(),
                        now);
        assertThat(held).contains(until);
    }

    @Test
    void itIsPracticeAndCanBeSwitchedOff() {
        var content = GivenCampaigns.content(BODY, Channel.SMS, null);
        var now = Instant.parse("2026-11-30T15:00:00Z");
        assertThat(new QuietHoursRule(RULES, false)
                        .heldUntil(content, judged("MSG").reasons(), now))
                .isEmpty();
        assertThat(new QuietHoursRule(RULES, true)
                        .heldUntil(content, judged("CPL-29").reasons(), now))
                .isEmpty();
    }

    @Test
    void whatIsHeldIsNoYesAndSaysWhyFirst() {
        var decision = new SendDecision("mark", judged("CPL-29", "MSG"), Instant.parse("2026-12-01T00:00:00Z"));
        assertThat(decision.goes()).isFalse();
        assertThat(decision.outcome()).isEqualTo(Outcome.DENY);
        assertThat(decision.reasons().getFirst().rule()).isEqualTo("MSG");
    }

    private static Judged judged(String... rules) {
        var reasons = List.of(rules).stream()
                .map(rule -> RULES.reason(rule, Effect.INFORMS, "理由", "reason"))
                .toList();
        return new Judged(
                UUID.randomUUID(),
                Outcome.PERMIT,
                reasons,
                false,
                false,
                null,
                null,
                Instant.parse("2026-11-30T15:00:00Z"));
    }
}
