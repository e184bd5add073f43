package org.hegui.statute.purpose;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.hegui.statute.Applies;
import org.hegui.statute.Reason;
import org.hegui.statute.Statute;

@Applies("PIPL-13")
class PurposeRuleTest {
    private final PurposeRule rule = new PurposeRule(Statute.load().asOf(LocalDate.of(2026, 11, 22)));

    @ParameterizedTest(name = "{0}, {1}, {2} -> {3}")
    @CsvSource({
        "CONSENT, , , false",
        "CONTRACT, delivery, , false",
        "CONTRACT, , , true",
        "CONTRACT, ' ', , true",
        "HR, payroll, , false",
        "STATUTORY, invoices, , false",
        "EMERGENCY, rescue, , false",
        "NEWS, report, , false",
        "PUBLIC_INFO, register, , false",
        "OTHER_LAW, reason, , true",
        "OTHER_LAW, reason, ' ', true",
        "OTHER_LAW, reason, article, false",
        "LEGITIMATE_INTEREST, reason, article, true",
        "consent, , , true",
        "'', , , true",
        ", , , true"
    })
    void onlyTheBasesOfTheLawAreAccepted(String code, String justification, String citation, boolean refused) {
        var reason = rule.refuses(code, justification, citation);
        assertThat(reason.isPresent()).isEqualTo(refused);
        assertThat(reason.map(Reason::rule)).isIn(Optional.empty(), Optional.of("PIPL-13"));
    }
}
