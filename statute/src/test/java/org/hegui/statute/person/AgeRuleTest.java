package org.hegui.statute.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import org.hegui.statute.Applies;
import org.hegui.statute.Statute;
import org.hegui.statute.field.Field;
import org.hegui.statute.field.FieldClass;

@Applies({"PIPL-28", "PIPL-31", "MIN-35", "CONTEST-20"})
class AgeRuleTest {
    private static final Statute STATUTE = Statute.load();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final AgeRule rule = new AgeRule(STATUTE.asOf(TODAY));

    @ParameterizedTest(name = "born {0}, on {1} -> {2}")
    @CsvSource({
        "2026-11-22, 2026-11-22, CHILD",
        "2026-11-23, 2026-11-22, UNKNOWN",
        ", 2026-11-22, UNKNOWN",
        "2012-11-23, 2026-11-22, CHILD",
        "2012-11-22, 2026-11-22, TEEN",
        "2012-11-21, 2026-11-22, TEEN",
        "2008-11-23, 2026-11-22, TEEN",
        "2008-11-22, 2026-11-22, ADULT",
        "2008-11-21, 2026-11-22, ADULT",
        "1900-01-01, 2026-11-22, ADULT",
        // born on 29 February: the birthday of a common year is 1 March
        "2012-02-29, 2026-02-27, CHILD",
        "2012-02-29, 2026-02-28, CHILD",
        "2012-02-29, 2026-03-01, TEEN",
        "2008-02-29, 2026-02-28, TEEN",
        "2008-02-29, 2026-03-01, ADULT",
        // a birthday on 29 February of a leap year
        "2014-02-28, 2028-02-28, TEEN",
        "2014-03-01, 2028-02-29, CHILD"
    })
    void ageChangesOnTheBirthday(LocalDate birth, LocalDate day, AgeGroup expected) {
        assertThat(rule.on(birth, day)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "born {0}: of another group from {1} on")
    @CsvSource({
        "2012-11-23, 2026-11-23",
        "2012-11-22, 2030-11-22",
        "2024-02-29, 2038-03-01",
        "2016-02-29, 2030-03-01",
        "2026-11-22, 2040-11-22",
        "2008-11-22, ",
        "2026-11-23, ",
        ", "
    })
    void theNextBirthdayThatMatters(LocalDate birth, LocalDate expected) {
        assertThat(rule.changesOn(birth, TODAY)).isEqualTo(Optional.ofNullable(expected));
        if (expected != null) {
            assertThat(rule.on(birth, expected.minusDays(1))).isEqualTo(rule.on(birth, TODAY));
            assertThat(rule.on(birth, expected)).isNotEqualTo(rule.on(birth, TODAY));
        }
    }

    @ParameterizedTest(name = "book of {0}: born {1} -> {2}")
    @CsvSource({
        "2021-10-31, 2015-01-01, ADULT",
        "2021-11-01, 2015-01-01, CHILD",
        "2023-12-31, 2008-01-02, ADULT",
        "2024-01-01, 2008-01-02, TEEN"
    })
    void ageWithoutARuleInForceDividesNobody(LocalDate day, LocalDate birth, AgeGroup expected) {
        assertThat(new AgeRule(STATUTE.asOf(day)).on(birth, day)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} -> minor: {1}")
    @CsvSource({"CHILD, true", "TEEN, true", "ADULT, false", "UNKNOWN, false"})
    void onlyKnownMinorsAreMinors(AgeGroup age, boolean expected) {
        assertThat(age.minor()).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(Field.class)
    void wholeRecordOfAChildIsSensitive(Field field) {
        var personal = field.fieldClass() != FieldClass.NOT_PERSONAL;
        assertThat(AgeGroup.CHILD.classOf(field)).isEqualTo(personal ? FieldClass.S_MIN : FieldClass.NOT_PERSONAL);
        assertThat(AgeGroup.TEEN.classOf(field)).isEqualTo(field.fieldClass());
        assertThat(AgeGroup.ADULT.classOf(field)).isEqualTo(field.fieldClass());
        assertThat(AgeGroup.UNKNOWN.classOf(field)).isEqualTo(field.fieldClass());
    }
}
