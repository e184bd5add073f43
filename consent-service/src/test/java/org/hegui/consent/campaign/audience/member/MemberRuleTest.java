package org.hegui.consent.campaign.audience.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hegui.consent.campaign.GivenCampaigns.BODY;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.hegui.consent.campaign.ConsentProof;
import org.hegui.consent.campaign.GivenCampaigns;
import org.hegui.statute.Applies;
import org.hegui.statute.Effect;
import org.hegui.statute.Outcome;
import org.hegui.statute.RuleBook;
import org.hegui.statute.Statute;
import org.hegui.statute.consent.ConsentStatus;
import org.hegui.statute.marketing.Channel;
import org.hegui.statute.person.AgeGroup;

class MemberRuleTest {

    private static final RuleBook RULES = Statute.load().asOf(LocalDate.of(2026, 11, 30));
    private static final Instant NOW = Instant.parse("2026-11-30T04:00:00Z");

    private final UUID person = UUID.randomUUID();
    private final UUID consent = UUID.randomUUID();

    @Test
    @Applies({"AD-43", "CPL-29"})
    void whoAgreedAndCanBeProvenIsReached() {
        var judged = judge(AgeGroup.ADULT, Set.of(), "ab".repeat(32), Channel.SMS);
        assertThat(judged.permitted()).isTrue();
        assertThat(judged.consentId()).isEqualTo(consent);
    }

    @Test
    @Applies("MIN-24")
    void aMinorIsLeftOutWhateverTheyConsentedTo() {
        for (var age : List.of(AgeGroup.CHILD, AgeGroup.TEEN)) {
            var judged = judge(age, Set.of(), "ab".repeat(32), Channel.SMS);
            assertThat(judged.outcome()).isEqualTo(Outcome.DENY);
            assertThat(judged.minor()).isTrue();
            assertThat(judged.reasons().getFirst().rule()).isEqualTo("MIN-24");
            assertThat(judged.reasons().getFirst().effect()).isEqualTo(Effect.INFORMS);
        }
    }

    @Test
    @Applies("CPL-29")
    void anOptOutOfTheChannelStandsBeforeEveryConsent() {
        var judged = judge(AgeGroup.ADULT, Set.of(person), "ab".repeat(32), Channel.SMS);
        assertThat(judged.outcome()).isEqualTo(Outcome.DENY);
        assertThat(judged.suppressed()).isTrue();
        assertThat(judged.reasons().getFirst().rule()).isEqualTo("CPL-29");
    }

    @Test
    @Applies({"SMS-21", "PIPL-69"})
    void withoutEvidenceOfTheConsentNoSmsGoes() {
        var judged = judge(AgeGroup.ADULT, Set.of(), null, Channel.SMS);
        assertThat(judged.outcome()).isEqualTo(Outcome.DENY);
        assertThat(judged.reasons()).extracting(reason -> reason.rule()).contains("SMS-21", "PIPL-69");
        assertThat(judge(AgeGroup.ADULT, Set.of(), null, Channel.EMAIL).permitted())
                .isTrue();
    }

    private Judged judge(AgeGroup age, Set<UUID> suppressed, @Nullable String screen, Channel channel) {
        var candidate = new Candidate(person, Outcome.PERMIT, List.of(), consent, null, NOW);
        var facts =
                MemberFacts.of(List.of(new PersonFacts(person, age, false, false)), suppressed, List.of(proof(screen)));
        return new MemberRule(RULES)
                .judge(candidate, Sending.someTime(GivenCampaigns.content(BODY, channel, null)), facts);
    }

    private ConsentProof proof(@Nullable String screen) {
        return new ConsentProof(
                consent,
                ConsentStatus.GRANTED,
                "marketing",
                1,
                UUID.randomUUID(),
                1,
                "cd".repeat(32),
                "zh-CN",
                "app",
                "SUBJECT",
                null,
                screen,
                null,
                false,
                UUID.randomUUID(),
                NOW);
    }
}
