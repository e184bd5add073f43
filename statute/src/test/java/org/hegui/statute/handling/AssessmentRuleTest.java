package org.hegui.statute.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hegui.statute.handling.Act.AUTOMATED_DECISION;
import static org.hegui.statute.handling.Act.EXPORT;
import static org.hegui.statute.handling.Act.PROVIDE;
import static org.hegui.statute.handling.Act.PUBLISH;
import static org.hegui.statute.handling.Act.USE;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import org.hegui.statute.Applies;
import org.hegui.statute.Effect;
import org.hegui.statute.Reason;
import org.hegui.statute.Statute;
import org.hegui.statute.field.Field;
import org.hegui.statute.person.AgeGroup;
import org.hegui.statute.purpose.RecipientRole;

@Applies({"PIPL-55", "PIPL-55(1)", "PIPL-55(2)", "PIPL-55(3)", "PIPL-55(4)", "PIPL-55(5)", "FACE-1"})
class AssessmentRuleTest {
    private static final Statute STATUTE = Statute.load();

    static Stream<Arguments> grounds() {
        return Stream.of(
                arguments(handling(USE), ""),
                arguments(handling(USE).about(Field.ALLERGY), "PIPL-55(1)"),
                arguments(handling(USE).age(AgeGroup.CHILD), "PIPL-55(1)"),
                arguments(handling(USE).age(AgeGroup.TEEN), ""),
                arguments(handling(USE).about(Field.COMPANY_NAME).age(AgeGroup.CHILD), ""),
                arguments(handling(AUTOMATED_DECISION), "PIPL-55(2)"),
                arguments(handling(USE).automated(), "PIPL-55(2)"),
                arguments(handling(PROVIDE), "PIPL-55(3)"),
                arguments(handling(PUBLISH), "PIPL-55(3)"),
                arguments(handling(USE).to(RecipientRole.ENTRUSTED), "PIPL-55(3)"),
                arguments(handling(USE).to(RecipientRole.JOINT), "PIPL-55(3)"),
                arguments(handling(EXPORT), "PIPL-55(4)"),
                arguments(handling(USE).majorImpact(), "PIPL-55(5)"),
                arguments(handling(USE).about(Field.FACE_IMAGE), "PIPL-55(1) FACE-1"),
                arguments(handling(USE).about(Field.FACE_TEMPLATE), "PIPL-55(1) FACE-1"),
                arguments(
                        handling(EXPORT)
                                .about(Field.ALLERGY)
                                .to(RecipientRole.ENTRUSTED)
                                .automated()
                                .majorImpact(),
                        "PIPL-55(1) PIPL-55(2) PIPL-55(3) PIPL-55(4) PIPL-55(5)"));
    }

    @ParameterizedTest(name = "[{index}] -> {1}")
    @MethodSource("grounds")
    void eachGroundHasItsReason(HandlingFactsCase handling, String expected) {
        var reasons = on(LocalDate.of(2026, 11, 22)).requiredFor(handling.facts());
        assertThat(rules(reasons)).isEqualTo(expected);
        assertThat(reasons).extracting(Reason::effect).allMatch(Effect.REQUIRES::equals);
    }

    @ParameterizedTest(name = "faces on {0} -> {1}")
    @CsvSource({"2025-05-31, PIPL-55(1)", "2025-06-01, PIPL-55(1) FACE-1"})
    void facesAreAGroundOfTheirOwnOnceTheMeasuresAreInForce(LocalDate date, String expected) {
        assertThat(rules(on(date).requiredFor(
                                handling(USE).about(Field.FACE_IMAGE).facts())))
                .isEqualTo(expected);
    }

    @Test
    void reasonSaysTheGround() {
        var reason = on(LocalDate.of(2026, 11, 22))
                .requiredFor(handling(EXPORT).facts())
                .getFirst();
        assertThat(reason.en()).isEqualTo("It goes abroad: an approved impact assessment must come first.");
        assertThat(reason.zh()).isEqualTo("涉及向境外提供，须事先进行个人信息保护影响评估并获得批准。");
    }

    private static AssessmentRule on(LocalDate date) {
        return new AssessmentRule(STATUTE.asOf(date));
    }

    private static String rules(List<Reason> reasons) {
        return reasons.stream().map(Reason::rule).collect(Collectors.joining(" "));
    }

    private static HandlingFactsCase handling(Act act) {
        return HandlingFactsCase.of(act);
    }
}
