package org.hegui.statute.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.hegui.statute.Applies;
import org.hegui.statute.Outcome;
import org.hegui.statute.Statute;

@Applies({"PIPL-18", "PIPL-18(1)"})
class NoticeExemptionRuleTest {
    private final NoticeExemptionRule rule =
            new NoticeExemptionRule(Statute.load().asOf(LocalDate.of(2026, 11, 22)));

    @ParameterizedTest(name = "{0}, citing {1} -> {2}")
    @CsvSource({
        "SECRECY_BY_LAW, , DENY, PIPL-18(1), Cite it",
        "SECRECY_BY_LAW, ' ', DENY, PIPL-18(1), Cite it",
        "SECRECY_BY_LAW, AML Law, PERMIT, PIPL-18(1), AML Law",
        "EMERGENCY, , PERMIT, PIPL-18, promptly once it is over"
    })
    void exemptionNeedsItsGround(
            NoticeExemption exemption, String citation, Outcome outcome, String cited, String says) {
        var verdict = rule.mayLeaveOut(exemption, citation);
        assertThat(verdict.outcome()).isEqualTo(outcome);
        assertThat(verdict.reasons()).singleElement().satisfies(reason -> {
            assertThat(reason.rule()).isEqualTo(cited);
            assertThat(reason.en()).contains(says);
        });
    }
}
