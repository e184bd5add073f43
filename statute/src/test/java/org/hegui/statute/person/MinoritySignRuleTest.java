package org.hegui.statute.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.hegui.statute.Applies;
import org.hegui.statute.Statute;

@Applies("CONTEST-20")
class MinoritySignRuleTest {
    private static final Statute STATUTE = Statute.load();

    private final MinoritySignRule rule = new MinoritySignRule(STATUTE.asOf(LocalDate.of(2026, 11, 22)));

    @ParameterizedTest
    @ValueSource(strings = {"小学生", "初中生", "高中生（寄宿）", "中 学 生", "中\u3000学生", "未成年", "小學生"})
    void pupilsMayBeMinors(String occupation) {
        assertThat(rule.suggestsMinor(occupation)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "大学生", "大学教师", "小学教师", "中学校长", "学生", "engineer"})
    void anyOtherOccupationSuggestsNothing(String occupation) {
        assertThat(rule.suggestsMinor(occupation)).isFalse();
    }

    @Test
    void beforeTheListThereIsNoSign() {
        var early = new MinoritySignRule(STATUTE.asOf(LocalDate.of(2021, 10, 31)));
        assertThat(early.suggestsMinor("小学生")).isFalse();
    }
}
