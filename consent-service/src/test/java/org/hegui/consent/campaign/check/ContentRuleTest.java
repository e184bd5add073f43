package org.hegui.consent.campaign.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hegui.consent.campaign.GivenCampaigns.BODY;
import static org.hegui.consent.campaign.GivenCampaigns.content;
import static org.hegui.consent.campaign.GivenCampaigns.forNewCustomers;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.hegui.consent.campaign.signoff.SignOff;
import org.hegui.statute.Applies;
import org.hegui.statute.Effect;
import org.hegui.statute.Outcome;
import org.hegui.statute.RuleBook;
import org.hegui.statute.Statute;
import org.hegui.statute.marketing.Channel;
import org.hegui.statute.marketing.MessageContent;

class ContentRuleTest {

    private static final RuleBook RULES = Statute.load().asOf(LocalDate.of(2026, 11, 30));

    private final ContentRule rule = new ContentRule(RULES);

    @Test
    void aCompleteMessageIsNotRefused() {
        assertThat(rule.findings(content(BODY, Channel.SMS, null))).isEmpty();
    }

    @Test
    @Applies({"AD-43", "NTM-16", "SMS"})
    void whatIsOnlySaidBesideTheTextIsMissingInIt() {
        var findings = rule.findings(content("本周会员日，全场九折。", Channel.SMS, null));
        assertThat(findings).extracting(Finding::place).containsOnly("wording.zh");
        assertThat(findings).extracting(finding -> finding.reason().rule()).contains("AD-43", "NTM-16", "SMS");
        assertThat(ContentRule.refused(findings)).isTrue();
        assertThat(outcome(findings)).isEqualTo(Outcome.DENY);
    }

    @Test
    @Applies("AD-9")
    void anOffendingWordIsNamedWithItsPlaceAndRule() {
        var text = BODY + "全城最 佳！";
        var found = rule.findings(content(text, Channel.SMS, null)).getFirst();
        assertThat(found.word()).isEqualTo("最佳");
        assertThat(text.substring(found.start(), found.start() + found.length()))
                .isEqualTo("最 佳");
        assertThat(found.reason().rule()).isEqualTo("AD-9");
        assertThat(found.reason().effect()).isEqualTo(Effect.REFUSES);
        assertThat(found.remedy()).isNotNull();
    }

    @Test
    @Applies("CONTEST-14")
    void aDifferenceInPriceIsLeftToCounsel() {
        var findings = rule.findings(content(BODY, Channel.SMS, forNewCustomers()));
        assertThat(ContentRule.refused(findings)).isFalse();
        assertThat(ContentRule.contested(findings)).containsExactly("CONTEST-14");
        assertThat(outcome(findings)).isEqualTo(Outcome.ASK_COUNSEL);
    }

    @Test
    void blanksAreNoIdentity() {
        var shown = new ShownRule(RULES).shown(content(BODY.replace("示例零售", "　"), Channel.SMS, null));
        assertThat(shown)
                .contains(MessageContent.OPT_OUT, MessageContent.FREE_OPT_OUT, MessageContent.SENDER_CONTACT)
                .doesNotContain(MessageContent.SENDER_IDENTITY);
    }

    private static Outcome outcome(List<Finding> findings) {
        return CheckedContent.outcome(findings, new SignOff(ContentRule.contested(findings), List.of()));
    }
}
