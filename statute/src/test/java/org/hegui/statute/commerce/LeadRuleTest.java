package org.hegui.statute.commerce;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.hegui.statute.Applies;

@Applies({"AUCL-13", "CONTEST-17", "NDSR-18", "PIPL-10", "PIPL-27"})
class LeadRuleTest {
    private final LeadRule rule = new LeadRule(Answer.book(Answer.TODAY));

    @ParameterizedTest(name = "{0}, proof {1}, origin {2}, objected {3}, assessed {4} -> {5}")
    @CsvSource({
        "UNDECLARED, true, true, false, true, 'DENY: PIPL-10 REQUIRES, PIPL-10 INFORMS'",
        "THE_PERSON, false, false, true, false, 'PERMIT: PIPL-10 INFORMS'",
        "PUBLIC, false, true, false, false, 'PERMIT: PIPL-10 INFORMS'",
        "PUBLIC, false, false, false, false, 'DENY: PIPL-27 REQUIRES, PIPL-10 INFORMS'",
        "PUBLIC, true, true, true, true, 'DENY: PIPL-27 REFUSES, PIPL-10 INFORMS'",
        "SCRAPED, true, false, true, true, 'PERMIT: PIPL-10 INFORMS'",
        "SCRAPED, false, false, false, true, 'DENY: CONTEST-17 REFUSES, PIPL-10 INFORMS'",
        "SCRAPED, true, false, false, false, 'DENY: NDSR-18 REQUIRES, PIPL-10 INFORMS'",
        "BOUGHT, false, false, false, false, 'DENY: CONTEST-17 REFUSES, PIPL-10 INFORMS'",
        "BOUGHT, true, false, false, false, 'PERMIT: PIPL-10 INFORMS'",
        "PARTNER, false, false, false, false, 'DENY: CONTEST-17 REFUSES, PIPL-10 INFORMS'",
        "PARTNER, true, false, false, false, 'PERMIT: PIPL-10 INFORMS'"
    })
    void leadNeedsALawfulSource(
            LeadSource source, boolean proof, boolean origin, boolean objected, boolean assessed, String expected) {
        assertThat(Answer.of(rule.mayImport(new Lead(source, proof, false, origin, objected, assessed))))
                .isEqualTo(expected);
    }

    @Test
    void brokenMeasuresAreRefusedWhateverTheProof() {
        var lead = new Lead(LeadSource.BOUGHT, true, true, true, false, true);
        assertThat(Answer.of(rule.mayImport(lead)))
                .isEqualTo("DENY: PIPL-10 REFUSES, AUCL-13 REFUSES, PIPL-10 INFORMS");
    }
}
