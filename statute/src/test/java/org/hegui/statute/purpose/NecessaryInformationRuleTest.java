package org.hegui.statute.purpose;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;

import org.junit.jupiter.api.Test;

import org.hegui.statute.Applies;
import org.hegui.statute.Effect;
import org.hegui.statute.Outcome;
import org.hegui.statute.Statute;
import org.hegui.statute.field.Field;

@Applies("NECESSARY-PI")
class NecessaryInformationRuleTest {
    private final NecessaryInformationRule rule =
            new NecessaryInformationRule(Statute.load().asOf(LocalDate.of(2026, 11, 22)));

    @Test
    void whatDeliveryAndPaymentNeedMayBeAsked() {
        var verdict =
                rule.mayBeCondition(Set.of(Field.MOBILE, Field.FULL_NAME, Field.POSTAL_ADDRESS, Field.ORDER_HISTORY));
        assertThat(verdict.outcome()).isEqualTo(Outcome.PERMIT);
        assertThat(verdict.reasons()).singleElement().satisfies(reason -> {
            assertThat(reason.rule()).isEqualTo("NECESSARY-PI");
            assertThat(reason.effect()).isEqualTo(Effect.PERMITS);
        });
    }

    @Test
    void anythingElseIsOptionalAndNamed() {
        var verdict = rule.mayBeCondition(Set.of(Field.MOBILE, Field.DATE_OF_BIRTH, Field.EMAIL));
        assertThat(verdict.outcome()).isEqualTo(Outcome.DENY);
        assertThat(verdict.reasons()).singleElement().satisfies(reason -> {
            assertThat(reason.effect()).isEqualTo(Effect.REFUSES);
            assertThat(reason.en())
                    .isEqualTo("Not necessary for online shopping: e-mail address, date of birth. Make it optional.");
        });
    }
}
