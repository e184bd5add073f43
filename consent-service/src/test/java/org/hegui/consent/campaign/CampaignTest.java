package org.hegui.consent.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hegui.consent.campaign.GivenCampaigns.BODY;

import java.time.Instant;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.hegui.consent.ConsentProblem;
import org.hegui.platform.problem.Refusal;
import org.hegui.statute.marketing.Channel;

class CampaignTest {

    private static final Instant NOW = Instant.parse("2026-11-30T04:00:00Z");

    private final Campaign campaign = new Campaign("handler-a", "day", "会员日", edit(BODY, "ann"));

    @Test
    void itGoesForwardOneStepAtATime() {
        assertThat(campaign.status()).isEqualTo(CampaignStatus.DRAFT);
        refused(() -> campaign.clear(UUID.randomUUID()));
        refused(() -> campaign.start(NOW));
        campaign.checked(UUID.randomUUID(), false);
        assertThat(campaign.status()).isEqualTo(CampaignStatus.CHECKED);
        refused(() -> campaign.start(NOW));
        campaign.clear(UUID.randomUUID());
        assertThat(campaign.status()).isEqualTo(CampaignStatus.CLEARED);
        refused(() -> campaign.checked(UUID.randomUUID(), false));
        campaign.start(NOW);
        assertThat(campaign.status()).isEqualTo(CampaignStatus.RUNNING);
        refused(() -> campaign.revise("会员日", edit("别的", "ann")));
        campaign.close(NOW);
        assertThat(campaign.status()).isEqualTo(CampaignStatus.CLOSED);
        refused(() -> campaign.close(NOW));
    }

    @Test
    void whatTheRulesRefuseStaysADraft() {
        campaign.checked(UUID.randomUUID(), true);
        assertThat(campaign.status()).isEqualTo(CampaignStatus.DRAFT);
        campaign.checked(UUID.randomUUID(), false);
        campaign.checked(UUID.randomUUID(), true);
        assertThat(campaign.status()).isEqualTo(CampaignStatus.DRAFT);
    }

    @Test
    void otherContentsAreClearedByNobody() {
        campaign.checked(UUID.randomUUID(), false);
        campaign.clear(UUID.randomUUID());
        var cleared = campaign.contentHash();
        campaign.revise("会员日", edit(BODY + "！", "bob"));
        assertThat(campaign.status()).isEqualTo(CampaignStatus.DRAFT);
        assertThat(campaign.clearanceId()).isEmpty();
        assertThat(campaign.checkId()).isEmpty();
        assertThat(campaign.contentHash()).isNotEqualTo(cleared);
        assertThat(campaign.authors()).containsExactlyInAnyOrder("ann", "bob");
    }

    @Test
    void aReviewersNoSendsItBack() {
        campaign.checked(UUID.randomUUID(), false);
        campaign.refuse();
        assertThat(campaign.status()).isEqualTo(CampaignStatus.DRAFT);
    }

    @Test
    void theSameContentsHaveTheSameHashWhateverTheirWayThroughTheDatabase() {
        var converter = new ContentConverter();
        var content = campaign.content();
        var again = converter.convertToEntityAttribute(converter.convertToDatabaseColumn(content));
        assertThat(again).isEqualTo(content);
        assertThat(ContentConverter.hash(again)).isEqualTo(campaign.contentHash());
    }

    private static void refused(Runnable move) {
        assertThatThrownBy(move::run)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.type()).isEqualTo(ConsentProblem.CAMPAIGN_STATE_REFUSED));
    }

    private static Edit edit(String zh, String author) {
        var content = GivenCampaigns.content(zh, Channel.SMS, null);
        return new Edit(content, ContentConverter.hash(content), author, NOW);
    }
}
