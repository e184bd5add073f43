package org.hegui.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.hegui.statute.field.Field;

class TallyTest {

    private final UUID person = UUID.randomUUID();

    @ParameterizedTest(name = "known {0}/{1}, now {2}/{3} -> +{4} ordinary, +{5} sensitive")
    @CsvSource({
        "false, false, true, false, 1, 0",
        "false, false, false, true, 0, 1",
        "false, false, true, true, 1, 1",
        "true, false, true, false, 0, 0",
        "true, false, true, true, 0, 1",
        "false, true, true, false, 1, 0",
        "true, true, true, true, 0, 0",
        "true, true, true, false, 0, 0"
    })
    void eachKindCountsOncePerPerson(
            boolean wasOrdinary,
            boolean wasSensitive,
            boolean ordinary,
            boolean sensitive,
            long moreOrdinary,
            long moreSensitive) {
        var known = Map.of(person, new DataKinds(wasOrdinary, wasSensitive));
        var tally = Tally.of(Set.of(person), known, new DataKinds(ordinary, sensitive));
        assertThat(tally.newOrdinary()).isEqualTo(moreOrdinary);
        assertThat(tally.newSensitive()).isEqualTo(moreSensitive);
        assertThat(tally.newPeople()).isEmpty();
    }

    @Test
    void somebodyNewIsNew() {
        var other = UUID.randomUUID();
        var tally =
                Tally.of(Set.of(person, other), Map.of(other, new DataKinds(true, false)), new DataKinds(true, false));
        assertThat(tally.newPeople()).containsExactly(person);
        assertThat(tally.newOrdinary()).isOne();
    }

    @Test
    void whatIsNotPersonalCountsNobody() {
        var tally = Tally.of(Set.of(person), Map.of(), DataKinds.of(Set.of(Field.COMPANY_NAME)));
        assertThat(tally).isEqualTo(new Tally(Set.of(), 0, 0));
    }

    @Test
    void kindsFollowTheCatalogue() {
        assertThat(DataKinds.of(Set.of(Field.FULL_NAME))).isEqualTo(new DataKinds(true, false));
        assertThat(DataKinds.of(Set.of(Field.BANK_CARD_NUMBER))).isEqualTo(new DataKinds(false, true));
        assertThat(DataKinds.of(Set.of(Field.FULL_NAME, Field.ALLERGY))).isEqualTo(new DataKinds(true, true));
        assertThat(DataKinds.of(Set.of(Field.COMPANY_NAME)).personal()).isFalse();
    }
}
