package org.hegui.statute.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hegui.statute.field.Sensitivity.Answer.ASK_COUNSEL;
import static org.hegui.statute.field.Sensitivity.Answer.NOT_SENSITIVE;
import static org.hegui.statute.field.Sensitivity.Answer.SENSITIVE;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.hegui.statute.Applies;
import org.hegui.statute.Effect;
import org.hegui.statute.Reason;
import org.hegui.statute.Statute;

@Applies({"PIPL-28", "STD-45574", "CONTEST-10"})
class AggregationRuleTest {
    private static final Statute STATUTE = Statute.load();

    private final AggregationRule rule = on(LocalDate.of(2026, 11, 22));

    @ParameterizedTest
    @EnumSource(HarmFinding.class)
    void oneSensitiveFieldIsEnough(HarmFinding finding) {
        var answer = rule.decide(Set.of(Field.FULL_NAME, Field.RESIDENT_ID, Field.ALLERGY), finding);
        assertThat(answer.answer()).isEqualTo(SENSITIVE);
        assertThat(answer.treatAsSensitive()).isTrue();
        assertThat(answer.reasons())
                .containsExactly(
                        new Reason(
                                "PIPL-28",
                                LocalDate.of(2021, 11, 1),
                                Effect.REQUIRES,
                                "其中有敏感个人信息。",
                                "There is sensitive information among it."),
                        new Reason(
                                "STD-45574",
                                LocalDate.of(2025, 11, 1),
                                Effect.INFORMS,
                                "类别和汇聚规则见国家标准附录 A。",
                                "Categories and aggregation are those of Annex A of the national standard."));
    }

    @Test
    void generalFieldsThatMeetTheHarmTestAreSensitiveTogether() {
        var answer = rule.decide(Set.of(Field.FULL_NAME, Field.MOBILE, Field.CHECK_IN_STORE), HarmFinding.HARMFUL);
        assertThat(answer.answer()).isEqualTo(SENSITIVE);
        assertThat(ids(answer)).containsExactly("PIPL-28", "STD-45574");
        assertThat(answer.reasons().getFirst().zh()).startsWith("经人员判断");
    }

    @Test
    void harmFoundComesBeforeTheContest() {
        assertThat(rule.decide(Set.of(Field.RESIDENT_ID), HarmFinding.HARMFUL).answer())
                .isEqualTo(SENSITIVE);
    }

    @Test
    void noCombinationIsGuessed() {
        var answer = rule.decide(Set.of(Field.FULL_NAME, Field.MOBILE, Field.ORDER_HISTORY), HarmFinding.NONE);
        assertThat(answer.answer()).isEqualTo(NOT_SENSITIVE);
        assertThat(answer.treatAsSensitive()).isFalse();
        assertThat(ids(answer)).containsExactly("PIPL-28");
        assertThat(answer.reasons().getFirst().effect()).isEqualTo(Effect.INFORMS);
    }

    @ParameterizedTest
    @EnumSource(Field.class)
    void contestedFieldsAndDisputedContentsGoToCounsel(Field field) {
        var alone = rule.decide(Set.of(field), HarmFinding.NONE);
        assertThat(alone.answer() == ASK_COUNSEL).isEqualTo(field.contested());
        assertThat(alone.treatAsSensitive())
                .isEqualTo(field.contested() || field.fieldClass().sensitive());
        var disputed = rule.decide(Set.of(field), HarmFinding.DISPUTED);
        var general = !field.fieldClass().sensitive() && field.fieldClass() != FieldClass.NOT_PERSONAL;
        assertThat(disputed.answer() == ASK_COUNSEL).isEqualTo(general);
    }

    @Test
    void contestNamesItself() {
        var answer = rule.decide(Set.of(Field.ETHNICITY), HarmFinding.NONE);
        assertThat(answer.reasons())
                .containsExactly(new Reason(
                        "CONTEST-10",
                        LocalDate.of(2021, 11, 1),
                        Effect.ASKS_COUNSEL,
                        "其中有信息是否敏感存在争议；律师答复之前按敏感个人信息处理。",
                        "Whether some of this is sensitive is contested. Treat it as sensitive until counsel has "
                                + "answered."));
    }

    @ParameterizedTest
    @EnumSource(HarmFinding.class)
    void companyDataIsNeverSensitive(HarmFinding finding) {
        assertThat(rule.decide(Set.of(Field.COMPANY_NAME), finding).answer()).isEqualTo(NOT_SENSITIVE);
        assertThat(rule.decide(Set.of(), finding).answer()).isEqualTo(NOT_SENSITIVE);
    }

    @Test
    void standardIsCitedOnceItIsInForce() {
        var fields = Set.of(Field.ALLERGY);
        assertThat(ids(on(LocalDate.of(2025, 10, 31)).decide(fields, HarmFinding.NONE)))
                .containsExactly("PIPL-28");
        assertThat(ids(on(LocalDate.of(2025, 11, 1)).decide(fields, HarmFinding.NONE)))
                .containsExactly("PIPL-28", "STD-45574");
    }

    private static AggregationRule on(LocalDate date) {
        return new AggregationRule(STATUTE.asOf(date));
    }

    private static List<String> ids(Sensitivity answer) {
        return answer.reasons().stream().map(Reason::rule).toList();
    }
}
