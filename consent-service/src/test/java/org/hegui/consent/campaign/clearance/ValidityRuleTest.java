package org.hegui.consent.campaign.clearance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hegui.consent.campaign.GivenCampaigns.BODY;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import org.hegui.consent.campaign.GivenCampaigns;
import org.hegui.statute.marketing.Channel;

class ValidityRuleTest {

    private static final Instant NOW = Instant.parse("2026-11-30T04:00:00Z");
    private static final Duration TERM = Duration.ofDays(90);

    @Test
    void withoutAPlanItHoldsFromNowForTheTerm() {
        var rule = new ValidityRule(NOW, TERM, Optional.empty());
        var content = GivenCampaigns.content(BODY, Channel.SMS, null);
        assertThat(rule.from(content)).isEqualTo(NOW);
        assertThat(rule.until(content)).isEqualTo(NOW.plus(TERM));
    }

    @Test
    void itEndsWithTheMemoThatItRestsOn() {
        var memo = NOW.plus(Duration.ofDays(3));
        var rule = new ValidityRule(NOW, TERM, Optional.of(memo));
        assertThat(rule.until(GivenCampaigns.content(BODY, Channel.SMS, null))).isEqualTo(memo);
    }
}
