package org.hegui.statute.marketing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import org.hegui.statute.Applies;
import org.hegui.statute.Certainty;
import org.hegui.statute.Effect;
import org.hegui.statute.LegalTime;
import org.hegui.statute.Reason;
import org.hegui.statute.Statute;
import org.hegui.statute.time.ClockKind;
import org.hegui.statute.time.Deadline;

@Applies({"PIPL-14", "PIPL-69", "SMS", "SMS-21"})
class SmsProofRuleTest {
    private static final Statute STATUTE = Statute.load();

    private final SmsProofRule rule = on(LocalDate.of(2026, 11, 22));

    @ParameterizedTest
    @EnumSource(ProofItem.class)
    void whatThePackLacksIsNamed(ProofItem item) {
        var pack = EnumSet.complementOf(EnumSet.of(item));
        var advised = item == ProofItem.SCOPE;
        assertThat(rule.missing(pack)).singleElement().satisfies(missing -> {
            assertThat(missing.item()).isEqualTo(item);
            assertThat(missing.reason().rule()).isEqualTo(item.rule());
            assertThat(missing.reason().effect()).isEqualTo(advised ? Effect.INFORMS : Effect.REQUIRES);
        });
        assertThat(rule.complete(pack)).isEqualTo(advised);
    }

    @Test
    void wordsSayWhatToDo() {
        assertThat(rule.missing(EnumSet.complementOf(EnumSet.of(ProofItem.RECIPIENT))))
                .containsExactly(new MissingProof(
                        ProofItem.RECIPIENT,
                        new Reason(
                                "SMS-21",
                                LocalDate.of(2026, 5, 1),
                                Effect.REQUIRES,
                                "证明材料缺少接收者号码，请补充。",
                                "The proof lacks the recipient's number. Add it.")));
        assertThat(rule.missing(EnumSet.complementOf(EnumSet.of(ProofItem.SCOPE))))
                .extracting(missing -> missing.reason().zh())
                .containsExactly("证明材料缺少短信的类型、频次和期限，建议补充（二〇一五年的要求，现行文本待核对）。");
    }

    @Test
    void fullPackLacksNothing() {
        assertThat(rule.missing(EnumSet.allOf(ProofItem.class))).isEmpty();
        assertThat(rule.complete(EnumSet.allOf(ProofItem.class))).isTrue();
        assertThat(rule.complete(Set.of())).isFalse();
    }

    @Test
    void codesAreTheNamesInJson() {
        assertThat(ProofItem.values())
                .extracting(ProofItem::code)
                .containsExactly(
                        "recipient",
                        "agreement",
                        "commitment",
                        "handedToProvider",
                        "purpose",
                        "time",
                        "channel",
                        "notice",
                        "evidence",
                        "scope");
    }

    @Test
    void textOf2015AskedForTheScopeAndForNoProof() {
        var early = on(LocalDate.of(2026, 4, 30));
        assertThat(early.missing(EnumSet.of(
                        ProofItem.PURPOSE, ProofItem.TIME, ProofItem.CHANNEL, ProofItem.NOTICE, ProofItem.EVIDENCE)))
                .singleElement()
                .satisfies(missing -> {
                    assertThat(missing.item()).isEqualTo(ProofItem.SCOPE);
                    assertThat(missing.reason().effect()).isEqualTo(Effect.REQUIRES);
                    assertThat(missing.reason().zh()).isEqualTo("证明材料缺少短信的类型、频次和期限，请补充。");
                });
        assertThat(early.complete(EnumSet.of(ProofItem.RECIPIENT))).isFalse();
    }

    @ParameterizedTest(name = "on {0} -> {1} items")
    @CsvSource({"2021-10-31, 0", "2021-11-01, 6", "2026-04-30, 6", "2026-05-01, 10"})
    void itemsComeWithTheirRules(LocalDate date, int items) {
        assertThat(on(date).missing(Set.of())).hasSize(items);
    }

    @ParameterizedTest(name = "sent under the rules of {0}: {1} months, until {2}")
    @CsvSource({"2026-04-30, 5, 2026-08-20", "2026-05-01, 6, 2026-09-20", "2026-11-22, 6, 2026-09-20"})
    void recordIsKeptForTheMonthsInForce(LocalDate date, int months, LocalDate last) {
        var sent = Instant.parse("2026-03-20T02:00:00Z");
        assertThat(on(date).recordKept(sent))
                .isEqualTo(
                        new Deadline("SMS", ClockKind.MONTHS, months, sent, LegalTime.endOf(last), Certainty.CERTAIN));
    }

    private static SmsProofRule on(LocalDate date) {
        return new SmsProofRule(STATUTE.asOf(date));
    }
}
