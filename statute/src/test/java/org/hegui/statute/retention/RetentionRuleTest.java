package org.hegui.statute.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hegui.statute.retention.RetentionAction.DELETE;
import static org.hegui.statute.retention.RetentionAction.KEEP;
import static org.hegui.statute.retention.RetentionAction.RESTRICT;
import static org.hegui.statute.time.ClockKind.MONTHS;
import static org.hegui.statute.time.ClockKind.YEARS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import org.hegui.statute.Applies;
import org.hegui.statute.Certainty;
import org.hegui.statute.Confidence;
import org.hegui.statute.Effect;
import org.hegui.statute.LegalTime;
import org.hegui.statute.Outcome;
import org.hegui.statute.Reason;
import org.hegui.statute.Statute;
import org.hegui.statute.time.ClockKind;
import org.hegui.statute.time.Deadline;

@Applies({
    "PIPL-19",
    "PIPL-47",
    "PIPL-56",
    "PIPL-69",
    "NDSR-12",
    "CSL-23",
    "ECL-31",
    "ECL-62",
    "NTM-20",
    "NTM-31",
    "IAD-14",
    "SMS",
    "RISK-1",
    "RET-AML",
    "RET-ACCOUNT",
    "RET-INVOICE",
    "CIVIL-188",
    "TRAIN-1",
    "CONTEST-9",
    "CONTEST-13"
})
class RetentionRuleTest {
    private static final Statute STATUTE = Statute.load();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Instant NOW = Instant.parse("2026-11-22T04:00:00Z");

    private final RetentionRule rule = on(TODAY);

    @ParameterizedTest(name = "{0} is kept {1} {2} by {3}")
    @CsvSource({
        "ASSESSMENT, 3, YEARS, PIPL-56, STATUTE, A",
        "PROVIDING_RECORD, 3, YEARS, NDSR-12, STATUTE, A",
        "NETWORK_LOG, 6, MONTHS, CSL-23, STATUTE, A",
        "PLATFORM_TRANSACTION, 3, YEARS, ECL-31, STATUTE, A",
        "MERCHANT_IDENTITY, 3, YEARS, NTM-31, STATUTE, C",
        "LIVE_VIDEO, 3, YEARS, NTM-20, STATUTE, B",
        "ADVERTISEMENT, 3, YEARS, IAD-14, STATUTE, C",
        "SMS_RECORD, 6, MONTHS, SMS, STATUTE, B",
        "RISK_ASSESSMENT, 3, YEARS, RISK-1, STATUTE, B",
        "ANTI_MONEY_LAUNDERING, 10, YEARS, RET-AML, STATUTE, A",
        "ACCOUNTING_RECORD, 30, YEARS, RET-ACCOUNT, STATUTE, C",
        "INVOICE_STUB, 5, YEARS, RET-INVOICE, STATUTE, C",
        "CIVIL_CLAIM, 3, YEARS, CIVIL-188, LIMITATION, A",
        "CONSENT_PROOF, 3, YEARS, PIPL-69, POLICY, A",
        "TRAINING_RECORD, 3, YEARS, TRAIN-1, POLICY, D"
    })
    void tableIsThatOfTheLaw(
            RetentionSubject subject,
            int length,
            ClockKind unit,
            String id,
            RetentionBasis basis,
            Confidence confidence) {
        assertThat(rule.table()).contains(new Minimum(subject, length, unit, confidence));
        assertThat(subject.rule()).isEqualTo(id);
        assertThat(subject.basis()).isEqualTo(basis);
    }

    @Test
    void everythingElseHasNoPeriod() {
        var others = Arrays.stream(RetentionSubject.values()).filter(subject -> subject != RetentionSubject.OTHER);
        assertThat(rule.table()).extracting(Minimum::subject).containsExactlyElementsOf(others.toList());
        assertThat(rule.keptUntil(new Kept(RetentionSubject.OTHER, NOW))).isEmpty();
        assertThat(RetentionSubject.OTHER.basis()).isEqualTo(RetentionBasis.NECESSITY);
        assertThat(rule.decide(facts(false, new Kept(RetentionSubject.OTHER, null)))
                        .action())
                .isEqualTo(DELETE);
    }

    @ParameterizedTest
    @EnumSource(RetentionSubject.class)
    void unitAndRuleAreThoseOfTheNumber(RetentionSubject subject) throws IOException {
        var data = Files.readString(Path.of("src/main/resources/org/hegui/statute/thresholds.yaml"));
        var unit = subject.unit() == YEARS ? "years" : "months";
        subject.number()
                .ifPresent(name -> assertThat(data)
                        .contains("name: " + name + ", rule: " + subject.rule() + ", unit: " + unit + ","));
        assertThat(subject.label().zh()).isNotBlank();
        assertThat(subject.label().en()).isNotBlank();
    }

    @Test
    void lengthIsTheOneInForce() {
        var five = new Minimum(RetentionSubject.SMS_RECORD, 5, MONTHS, Confidence.B);
        assertThat(on(LocalDate.of(2026, 4, 30)).table()).contains(five);
        assertThat(on(LocalDate.of(2026, 5, 1)).table()).doesNotContain(five);
        assertThat(on(LocalDate.of(2024, 12, 31)).table())
                .extracting(Minimum::subject)
                .doesNotContain(RetentionSubject.PROVIDING_RECORD, RetentionSubject.ANTI_MONEY_LAUNDERING)
                .contains(RetentionSubject.ASSESSMENT);
    }

    @ParameterizedTest(name = "log of {0} -> last day {1}, {2}")
    @CsvSource({
        "2026-01-05T15:59:59Z, 2026-07-06, CERTAIN",
        "2026-01-05T16:00:00Z, 2026-07-06, CERTAIN",
        "2026-01-06T16:00:00Z, 2026-07-07, CERTAIN",
        // no 31 June; 30 June is worked
        "2025-12-31T04:00:00Z, 2026-06-30, CERTAIN",
        // 25 September begins a holiday that lasts until the 27th
        "2026-03-25T04:00:00Z, 2026-09-28, CERTAIN",
        // no notice for 2027
        "2026-11-22T04:00:00Z, 2027-05-22, PROVISIONAL"
    })
    void monthsEndOnTheCorrespondingDay(Instant from, LocalDate last, Certainty certainty) {
        assertThat(rule.keptUntil(new Kept(RetentionSubject.NETWORK_LOG, from)))
                .contains(new Deadline("CSL-23", MONTHS, 6, from, LegalTime.endOf(last), certainty));
    }

    @ParameterizedTest(name = "made {0} -> last day {1}")
    @CsvSource({
        "2023-03-01T04:00:00Z, 2026-03-02",
        "2023-03-02T04:00:00Z, 2026-03-02",
        "2023-03-03T04:00:00Z, 2026-03-03"
    })
    void yearsEndOnTheCorrespondingDay(Instant from, LocalDate last) {
        assertThat(rule.keptUntil(new Kept(RetentionSubject.ASSESSMENT, from)))
                .contains(new Deadline("PIPL-56", YEARS, 3, from, LegalTime.endOf(last), Certainty.CERTAIN));
    }

    @ParameterizedTest(name = "at {0} -> {1}")
    @CsvSource({"2026-03-03T15:59:59.999Z, RESTRICT", "2026-03-03T16:00:00Z, DELETE", "2026-03-03T16:00:00.001Z, DELETE"
    })
    void deletedOnceTheLastDayHasPassed(Instant at, RetentionAction expected) {
        var kept = List.of(new Kept(RetentionSubject.ASSESSMENT, Instant.parse("2023-03-03T04:00:00Z")));
        assertThat(rule.decide(new RetentionFacts(kept, false, Set.of(), at)).action())
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "period ends in 2024, at {0} -> {1}")
    @CsvSource({
        // no notice of 2024 is loaded: whenever it ended, it was by the first working day of 2025
        "2024-03-03T16:00:00Z, RESTRICT",
        "2025-01-02T15:59:59Z, RESTRICT",
        "2025-01-02T16:00:00Z, DELETE",
        "2026-11-22T04:00:00Z, DELETE"
    })
    void endInAnUnknownPastYearIsBounded(Instant at, RetentionAction expected) {
        var kept = List.of(new Kept(RetentionSubject.ASSESSMENT, Instant.parse("2021-03-03T04:00:00Z")));
        assertThat(rule.decide(new RetentionFacts(kept, false, Set.of(), at)).action())
                .isEqualTo(expected);
    }

    @Test
    void endInAnUnknownYearToComeIsNeverTakenForOver() {
        var kept = List.of(new Kept(RetentionSubject.ASSESSMENT, NOW));
        var late = Instant.parse("2035-01-01T00:00:00Z");
        var decision = rule.decide(new RetentionFacts(kept, false, Set.of(), late));
        assertThat(decision.action()).isEqualTo(RESTRICT);
        assertThat(ids(decision)).containsExactly("PIPL-47", "PIPL-56", "TIME-4");
    }

    @Test
    void withoutPurposePeriodOrHoldItIsDeleted() {
        var decision = rule.decide(facts(false));
        assertThat(decision)
                .isEqualTo(new RetentionDecision(
                        DELETE,
                        null,
                        List.of(
                                new Reason(
                                        "PIPL-47",
                                        LocalDate.of(2021, 11, 1),
                                        Effect.REQUIRES,
                                        "没有目的需要这些信息，也没有保存期限仍在进行：须主动删除，无须等待请求。",
                                        "No purpose needs this and no period of keeping still runs: delete it without "
                                                + "being asked."),
                                new Reason(
                                        "CONTEST-9",
                                        LocalDate.of(2021, 11, 1),
                                        Effect.INFORMS,
                                        "以匿名化代替删除须由律师确认确实无法复原；否则按去标识化处理，仍属个人信息。",
                                        "Anonymising instead of deleting needs counsel's word that nothing can be "
                                                + "restored; otherwise it counts as de-identified and stays personal "
                                                + "information."))));
        assertThat(decision.verdict().outcome()).isEqualTo(Outcome.PERMIT);
    }

    @Test
    void remainingPurposeKeepsItInUse() {
        var decision = rule.decide(facts(true));
        assertThat(decision.action()).isEqualTo(KEEP);
        assertThat(decision.until()).isNull();
        assertThat(ids(decision)).containsExactly("PIPL-19");
        assertThat(decision.verdict().outcome()).isEqualTo(Outcome.DENY);
    }

    @Test
    void remainingPurposeStillNamesThePeriod() {
        var kept = new Kept(RetentionSubject.PROVIDING_RECORD, NOW);
        var decision = rule.decide(facts(true, kept));
        assertThat(decision.action()).isEqualTo(KEEP);
        assertThat(decision.until()).isEqualTo(rule.keptUntil(kept).orElseThrow());
        assertThat(ids(decision)).containsExactly("PIPL-19", "NDSR-12", "TIME-4");
    }

    @Test
    void runningPeriodRestrictsUntilTheLongestEnds() {
        var log = new Kept(RetentionSubject.NETWORK_LOG, Instant.parse("2026-06-30T04:00:00Z"));
        var voucher = new Kept(RetentionSubject.ACCOUNTING_RECORD, Instant.parse("2026-01-05T04:00:00Z"));
        var decision = rule.decide(facts(false, voucher, log));
        assertThat(decision.action()).isEqualTo(RESTRICT);
        assertThat(decision.until())
                .isEqualTo(new Deadline(
                        "RET-ACCOUNT",
                        YEARS,
                        30,
                        Instant.parse("2026-01-05T04:00:00Z"),
                        LegalTime.endOf(LocalDate.of(2056, 1, 5)),
                        Certainty.PROVISIONAL));
        assertThat(ids(decision)).containsExactly("PIPL-47", "RET-ACCOUNT", "CSL-23", "TIME-4");
        assertThat(decision.verdict().outcome()).isEqualTo(Outcome.DENY);
        assertThat(decision.verdict().reasons()).isEqualTo(decision.reasons());
    }

    @ParameterizedTest(name = "{0} since {1}: {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "NETWORK_LOG | 2026-06-30T04:00:00Z | REQUIRES | 网络日志至少保存 6 个月，至 2026-12-30 止（含当日）。"
                        + " | Kept for at least 6 months as network log; the last day is 2026-12-30.",
                "CONSENT_PROOF | | INFORMS | 同意、撤回和退订的证明按内部制度保存 3 年，起算的事件尚未发生。"
                        + " | Kept by policy for 3 years as proof of consent, withdrawal or opt-out; the event that"
                        + " starts it hasn't happened yet.",
                "CIVIL_CLAIM | 2023-12-30T04:00:00Z | INFORMS"
                        + " | 民事请求的证据在诉讼时效内可能用于主张或者抗辩，时效最长 20 年，一般为 3 年，至 2026-12-30 止（含当日）。"
                        + " | Kept because claims may be made for at most 20 years and commonly for 3 years as evidence for a civil claim; the last day is"
                        + " 2026-12-30."
            })
    void reasonSaysWhyForHowLongAndUntilWhen(
            RetentionSubject subject, Instant from, Effect effect, String zh, String en) {
        var reason =
                rule.decide(facts(false, new Kept(subject, from))).reasons().get(1);
        assertThat(reason)
                .isEqualTo(new Reason(
                        subject.rule(), STATUTE.asOf(TODAY).rule(subject.rule()).effectiveFrom(), effect, zh, en));
    }

    @Test
    void periodThatHasNotBegunHasNoEnd() {
        var proof = new Kept(RetentionSubject.CONSENT_PROOF, null);
        var decision = rule.decide(facts(false, proof, new Kept(RetentionSubject.NETWORK_LOG, NOW)));
        assertThat(rule.keptUntil(proof)).isEmpty();
        assertThat(decision.action()).isEqualTo(RESTRICT);
        assertThat(decision.until()).isNull();
        assertThat(ids(decision)).containsExactly("PIPL-47", "PIPL-69", "CSL-23", "TIME-4");
    }

    @Test
    void limitationPeriodGoesToCounsel() {
        var claim = new Kept(RetentionSubject.CIVIL_CLAIM, Instant.parse("2023-12-30T04:00:00Z"));
        var decision = rule.decide(facts(false, claim));
        assertThat(decision.action()).isEqualTo(RESTRICT);
        assertThat(ids(decision)).containsExactly("PIPL-47", "CIVIL-188", "CONTEST-13");
        assertThat(decision.reasons().getLast().effect()).isEqualTo(Effect.ASKS_COUNSEL);
        assertThat(decision.verdict().outcome()).isEqualTo(Outcome.ASK_COUNSEL);
    }

    @ParameterizedTest(name = "{0} -> {1}, {2}")
    @CsvSource({"LITIGATION, CONTEST-13, ASK_COUNSEL", "DISPUTE, ECL-62, DENY", "TECHNICAL_DIFFICULTY, PIPL-47, DENY"})
    void holdRestrictsWithoutADate(Hold hold, String id, Outcome outcome) {
        var log = new Kept(RetentionSubject.NETWORK_LOG, Instant.parse("2026-06-30T04:00:00Z"));
        var decision = rule.decide(new RetentionFacts(List.of(), false, Set.of(hold), NOW));
        assertThat(decision.action()).isEqualTo(RESTRICT);
        assertThat(decision.until()).isNull();
        assertThat(ids(decision)).containsExactly("PIPL-47", id);
        assertThat(decision.verdict().outcome()).isEqualTo(outcome);
        assertThat(rule.decide(new RetentionFacts(List.of(log), false, Set.of(hold), NOW))
                        .until())
                .isNull();
    }

    @Test
    void reasonsForHoldsComeInTheirOrder() {
        var decision = rule.decide(new RetentionFacts(
                List.of(), false, Set.of(Hold.TECHNICAL_DIFFICULTY, Hold.LITIGATION, Hold.DISPUTE), NOW));
        assertThat(ids(decision)).containsExactly("PIPL-47", "ECL-62", "PIPL-47", "CONTEST-13");
    }

    @Test
    void ruleThatIsNotInForceKeepsNothing() {
        var kept = new Kept(RetentionSubject.RISK_ASSESSMENT, null);
        var before = on(LocalDate.of(2026, 8, 19));
        var from = on(LocalDate.of(2026, 8, 20));
        assertThat(before.decide(facts(false, kept)).action()).isEqualTo(DELETE);
        assertThat(from.decide(facts(false, kept)).action()).isEqualTo(RESTRICT);
    }

    private static RetentionRule on(LocalDate date) {
        return new RetentionRule(STATUTE.asOf(date));
    }

    private static RetentionFacts facts(boolean purposeRemains, Kept... kept) {
        return new RetentionFacts(List.of(kept), purposeRemains, Set.of(), NOW);
    }

    private static List<String> ids(RetentionDecision decision) {
        return decision.reasons().stream().map(Reason::rule).toList();
    }
}
