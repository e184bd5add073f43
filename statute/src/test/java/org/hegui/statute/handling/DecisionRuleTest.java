package org.hegui.statute.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hegui.statute.Outcome.DENY;
import static org.hegui.statute.Outcome.PERMIT;
import static org.hegui.statute.consent.ConsentKind.GENERAL;
import static org.hegui.statute.consent.ConsentKind.GUARDIAN;
import static org.hegui.statute.consent.ConsentKind.SEPARATE;
import static org.hegui.statute.consent.ConsentStatus.GRANTED;
import static org.hegui.statute.field.Field.ALLERGY;
import static org.hegui.statute.field.Field.FULL_NAME;
import static org.hegui.statute.field.Field.MOBILE;
import static org.hegui.statute.field.Field.RESIDENT_ID;
import static org.hegui.statute.handling.Act.AUTOMATED_DECISION;
import static org.hegui.statute.handling.Act.COLLECT;
import static org.hegui.statute.handling.Act.MARKET;
import static org.hegui.statute.handling.Act.USE;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.hegui.statute.Applies;
import org.hegui.statute.Outcome;
import org.hegui.statute.Reason;
import org.hegui.statute.Statute;
import org.hegui.statute.consent.ConsentFacts;
import org.hegui.statute.consent.ConsentKind;
import org.hegui.statute.field.Field;
import org.hegui.statute.handling.Wishes.ChannelWish;
import org.hegui.statute.person.AgeGroup;

@Applies({"PIPL-14", "PIPL-24", "PIPL-31", "PIPL-51", "NDSR-42", "ALG-17", "CPL-29", "CPR-24", "MIN-36"})
class DecisionRuleTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Wishes NOT_PERSONAL = new Wishes(true, false, ChannelWish.OPEN);
    private static final Wishes NO_PROGRAM = new Wishes(false, true, ChannelWish.OPEN);

    private final DecisionRule rule = new DecisionRule(Statute.load().asOf(TODAY));

    @ParameterizedTest
    @CsvSource({"OPEN, PERMIT", "REFUSED, DENY", "UNNAMED, DENY"})
    void aRefusedChannelStandsAboveConsent(ChannelWish channel, Outcome expected) {
        // When
        var decision = rule.decide(agreed(MARKET), new Wishes(false, false, channel));
        // Then
        assertThat(decision.verdict().outcome()).isEqualTo(expected);
        assertThat(rules(decision)).contains("CPL-29");
    }

    @Test
    void whoNamesNoChannelIsAskedForIt() {
        // When
        var decision = rule.decide(agreed(MARKET), new Wishes(false, false, ChannelWish.UNNAMED));
        // Then
        assertThat(decision.verdict().reasons())
                .singleElement()
                .satisfies(reason -> assertThat(reason.rule()).isEqualTo("CPL-29"))
                .satisfies(reason -> assertThat(reason.en()).contains("Say through which one"))
                .satisfies(reason -> assertThat(reason.zh()).contains("请写明通过哪个渠道"));
    }

    @Test
    void aRefusedChannelSaysNothingOfOtherActs() {
        assertThat(rule.decide(agreed(USE), new Wishes(false, false, ChannelWish.REFUSED))
                        .verdict()
                        .outcome())
                .isEqualTo(PERMIT);
    }

    @Test
    void whatIsMissingBesideARefusedChannelIsToldToo() {
        // Given
        var nothing = HandlingCase.of(MARKET).question();
        // When
        var decision = rule.decide(nothing, new Wishes(false, false, ChannelWish.REFUSED));
        // Then
        assertThat(rules(decision)).containsExactly("PIPL-13", "CPL-29", "CPR-24");
    }

    @Test
    void whoRefusedProgramsIsNotDecidedByOne() {
        // When
        var decision = rule.decide(agreed(AUTOMATED_DECISION), NO_PROGRAM);
        // Then
        assertThat(decision.verdict().outcome()).isEqualTo(DENY);
        assertThat(rules(decision)).containsExactly("PIPL-24");
        assertThat(rule.decide(agreed(USE), NO_PROGRAM).verdict().outcome()).isEqualTo(PERMIT);
    }

    @Test
    void withPersonalisationOffNobodyIsEvaluatedAndTheRestIsNotPersonal() {
        // When
        var evaluated = rule.decide(agreed(AUTOMATED_DECISION), NOT_PERSONAL);
        // Then
        assertThat(evaluated.verdict().outcome()).isEqualTo(DENY);
        assertThat(rules(evaluated)).containsExactly("PIPL-24", "NDSR-42", "ALG-17");
        assertThat(rule.decide(agreed(MARKET), NOT_PERSONAL).duties())
                .containsExactly(new PermitDuty(DutyKind.NOT_PERSONALISED, Set.of(), "PIPL-24"));
        assertThat(rule.decide(agreed(MARKET), Wishes.none()).duties()).isEmpty();
    }

    @Test
    void sensitiveFieldsAreMaskedAndLoggedAndHighlyProtectedOnesMasked() {
        // Given
        var question = HandlingCase.of(USE)
                .about(FULL_NAME, RESIDENT_ID, ALLERGY)
                .then(GRANTED, SEPARATE, null, ALLERGY)
                .then(GRANTED, GENERAL, null, FULL_NAME, RESIDENT_ID)
                .question();
        // When
        var decision = rule.decide(question, Wishes.none());
        // Then
        assertThat(decision.duties())
                .containsExactly(
                        new PermitDuty(DutyKind.MASK, Set.of(RESIDENT_ID, ALLERGY), "PIPL-51"),
                        new PermitDuty(DutyKind.LOG, Set.of(ALLERGY), "PIPL-51"));
    }

    @Test
    void whatIsCollectedIsNotMasked() {
        // Given
        var question = HandlingCase.of(COLLECT)
                .about(RESIDENT_ID)
                .then(GRANTED, GENERAL, null, RESIDENT_ID)
                .question();
        // Then
        assertThat(rule.decide(question, Wishes.none()).duties()).isEmpty();
    }

    @Test
    void everyAccessToAMinorsFieldsIsLogged() {
        // Given
        var question = HandlingCase.of(USE)
                .when(HandlingFactsCase.of(USE).age(AgeGroup.TEEN))
                .then(GRANTED, GENERAL, null, FULL_NAME, MOBILE)
                .question();
        // Then
        assertThat(rule.decide(question, Wishes.none()).duties())
                .containsExactly(new PermitDuty(DutyKind.LOG, HandlingCase.PLAIN, "MIN-36"));
    }

    @Test
    void aNoHasNoDuties() {
        assertThat(rule.decide(HandlingCase.of(USE).about(ALLERGY).question(), Wishes.none())
                        .duties())
                .isEmpty();
    }

    @Test
    void aGrantOfWhatHasChangedSinceSaysSo() {
        // Given
        var question = stale(GENERAL, FULL_NAME, MOBILE);
        // When
        var decision = rule.decide(question, Wishes.none());
        // Then
        assertThat(decision.verdict().outcome()).isEqualTo(DENY);
        assertThat(decision.verdict().reasons())
                .singleElement()
                .matches(
                        reason -> reason.rule().equals("PIPL-14") && reason.en().contains("has changed"));
    }

    @Test
    void aConsentEndsByTheRuleOfItsKind() {
        assertThat(DecisionRule.endsBy(GUARDIAN)).isEqualTo("PIPL-31");
        assertThat(DecisionRule.endsBy(SEPARATE)).isEqualTo("PIPL-14");
    }

    private static HandlingQuestion agreed(Act act) {
        return HandlingCase.of(act)
                .then(GRANTED, GENERAL, null, FULL_NAME, MOBILE)
                .question();
    }

    private static HandlingQuestion stale(ConsentKind kind, Field... fields) {
        var consent = new ConsentFacts(GRANTED, kind, Set.of(fields), null, true);
        var asked = HandlingCase.of(USE).question();
        return new HandlingQuestion(
                asked.act(), asked.categories(), null, asked.purpose(), List.of(consent), asked.circumstances());
    }

    private static List<String> rules(HandlingDecision decision) {
        return decision.verdict().reasons().stream().map(Reason::rule).toList();
    }
}
