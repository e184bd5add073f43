package org.hegui.statute.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hegui.statute.retention.RetentionAction.DELETE;
import static org.hegui.statute.retention.RetentionAction.KEEP;
import static org.hegui.statute.retention.RetentionAction.RESTRICT;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import org.hegui.statute.Applies;
import org.hegui.statute.Effect;
import org.hegui.statute.Outcome;
import org.hegui.statute.Reason;
import org.hegui.statute.Statute;
import org.hegui.statute.retention.Hold;
import org.hegui.statute.retention.Kept;
import org.hegui.statute.retention.RetentionAction;
import org.hegui.statute.retention.RetentionDecision;
import org.hegui.statute.retention.RetentionRule;
import org.hegui.statute.retention.RetentionSubject;

@Applies({"PIPL-47", "NDSR-24", "ECL-24", "CONTEST-13"})
class DeletionRuleTest {
    private static final Statute STATUTE = Statute.load();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Instant NOW = Instant.parse("2026-11-22T04:00:00Z");

    private final DeletionRule rule = new DeletionRule(STATUTE.asOf(TODAY));

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({
        "PURPOSE_GONE, PIPL-47",
        "SERVICE_STOPPED, PIPL-47",
        "PERIOD_OVER, PIPL-47",
        "CONSENT_WITHDRAWN, PIPL-47",
        "UNLAWFUL, PIPL-47",
        "OTHER_LAW, PIPL-47",
        "COLLECTED_NEEDLESSLY, NDSR-24",
        "ACCOUNT_CANCELLED, ECL-24"
    })
    void everyGroundDeletesUnasked(DeletionGround ground, String id) {
        var decision = rule.decide(facts(Set.of(ground), false));
        assertThat(decision.action()).isEqualTo(DELETE);
        assertThat(decision.until()).isNull();
        assertThat(ids(decision)).containsExactly(id, "PIPL-47", "CONTEST-9");
        assertThat(decision.reasons().getFirst())
                .isEqualTo(new Reason(
                        id,
                        STATUTE.asOf(TODAY).rule(id).effectiveFrom(),
                        Effect.REQUIRES,
                        ground.label().zh() + "，须主动删除。",
                        "It must be deleted without being asked, because "
                                + ground.label().en() + "."));
        assertThat(decision.verdict().outcome()).isEqualTo(Outcome.PERMIT);
    }

    @ParameterizedTest(name = "{0} while another purpose needs it -> {1}")
    @CsvSource({
        "PURPOSE_GONE, KEEP",
        "SERVICE_STOPPED, KEEP",
        "PERIOD_OVER, KEEP",
        "CONSENT_WITHDRAWN, KEEP",
        "UNLAWFUL, DELETE",
        "OTHER_LAW, DELETE",
        "COLLECTED_NEEDLESSLY, DELETE",
        "ACCOUNT_CANCELLED, DELETE"
    })
    void anotherPurposeStandsAgainstSomeGroundsOnly(DeletionGround ground, RetentionAction expected) {
        assertThat(rule.decide(facts(Set.of(ground), true)).action()).isEqualTo(expected);
    }

    @Test
    void whatIsKeptForAnotherPurposeSaysSo() {
        var decision = rule.decide(facts(Set.of(DeletionGround.CONSENT_WITHDRAWN), true));
        assertThat(ids(decision)).containsExactly("PIPL-47", "PIPL-19");
        assertThat(decision.reasons().getFirst())
                .isEqualTo(new Reason(
                        "PIPL-47",
                        LocalDate.of(2021, 11, 1),
                        Effect.INFORMS,
                        "个人已撤回同意，但另有目的仍需要这些信息：只能用于该目的。",
                        "It would be deleted because the person withdrew consent, but another purpose still needs it: "
                                + "use it for that purpose only."));
        assertThat(decision.verdict().outcome()).isEqualTo(Outcome.DENY);
    }

    @Test
    void withoutAGroundNothingIsDeleted() {
        var decision = rule.decide(facts(Set.of(), false));
        assertThat(decision.action()).isEqualTo(KEEP);
        assertThat(ids(decision)).containsExactly("PIPL-47", "PIPL-19");
        assertThat(decision.reasons().getFirst().effect()).isEqualTo(Effect.REFUSES);
        assertThat(decision.verdict().outcome()).isEqualTo(Outcome.DENY);
    }

    @Test
    void strongestGroundDecidesAndAllAreNamed() {
        var decision =
                rule.decide(facts(Set.of(DeletionGround.ACCOUNT_CANCELLED, DeletionGround.CONSENT_WITHDRAWN), true));
        assertThat(decision.action()).isEqualTo(DELETE);
        assertThat(ids(decision)).containsExactly("PIPL-47", "ECL-24", "PIPL-47", "CONTEST-9");
    }

    @Test
    void cancelledAccountLeavesWhatALawKeeps() {
        var sale = new Kept(RetentionSubject.PLATFORM_TRANSACTION, Instant.parse("2023-12-30T04:00:00Z"));
        var decision = rule.decide(
                new DeletionFacts(Set.of(DeletionGround.ACCOUNT_CANCELLED), false, List.of(sale), Set.of(), NOW));
        assertThat(decision.action()).isEqualTo(RESTRICT);
        assertThat(decision.until())
                .isEqualTo(
                        new RetentionRule(STATUTE.asOf(TODAY)).keptUntil(sale).orElseThrow());
        assertThat(ids(decision)).containsExactly("ECL-24", "PIPL-47", "ECL-31");
        assertThat(decision.verdict().outcome()).isEqualTo(Outcome.DENY);
    }

    @ParameterizedTest
    @EnumSource(Hold.class)
    void holdRestrictsInsteadOfDeleting(Hold hold) {
        var decision =
                rule.decide(new DeletionFacts(Set.of(DeletionGround.UNLAWFUL), false, List.of(), Set.of(hold), NOW));
        assertThat(decision.action()).isEqualTo(RESTRICT);
        assertThat(decision.verdict().outcome())
                .isEqualTo(hold == Hold.LITIGATION ? Outcome.ASK_COUNSEL : Outcome.DENY);
    }

    @Test
    void groundOfALaterRuleDoesNotCountBefore() {
        var facts = facts(Set.of(DeletionGround.COLLECTED_NEEDLESSLY), false);
        assertThat(new DeletionRule(STATUTE.asOf(LocalDate.of(2024, 12, 31)))
                        .decide(facts)
                        .action())
                .isEqualTo(KEEP);
        assertThat(new DeletionRule(STATUTE.asOf(LocalDate.of(2025, 1, 1)))
                        .decide(facts)
                        .action())
                .isEqualTo(DELETE);
    }

    private static DeletionFacts facts(Set<DeletionGround> grounds, boolean otherPurpose) {
        return new DeletionFacts(grounds, otherPurpose, List.of(), Set.of(), NOW);
    }

    private static List<String> ids(RetentionDecision decision) {
        return decision.reasons().stream().map(Reason::rule).toList();
    }
}
