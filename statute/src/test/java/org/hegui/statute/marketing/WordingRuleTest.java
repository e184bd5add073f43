package org.hegui.statute.marketing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.hegui.statute.Applies;
import org.hegui.statute.Effect;
import org.hegui.statute.Outcome;
import org.hegui.statute.Reason;
import org.hegui.statute.Statute;
import org.hegui.statute.Text;
import org.hegui.statute.WordBasis;

@Applies({"AD-9", "AD-28", "AUCL-9"})
class WordingRuleTest {
    private static final Statute STATUTE = Statute.load();

    private final WordingRule rule = on(LocalDate.of(2026, 11, 22));

    @Test
    void wordOfTheLawIsRefusedWithItsPlaceAndARemedy() {
        var answer = rule.check("全场国家级工艺", true);
        assertThat(answer)
                .isEqualTo(new WordingAnswer(
                        Outcome.DENY,
                        List.of(new WordingFinding(
                                "superlatives",
                                "国家级",
                                WordBasis.LAW,
                                2,
                                3,
                                new Reason(
                                        "AD-9",
                                        LocalDate.of(2021, 12, 31),
                                        Effect.REFUSES,
                                        "“国家级”：广告不得使用“国家级”“最高级”“最佳”等用语。",
                                        "\"国家级\": An advertisement may not say national-level, highest-grade or best."),
                                new Text(
                                        "请删除该用语，改为可以核实的具体事实。",
                                        "Delete the word and state a fact that can be checked.")))));
        assertThat(answer.findings().getFirst().rule()).isEqualTo("AD-9");
    }

    @ParameterizedTest
    @ValueSource(strings = {"国家级", "最高级", "最佳"})
    void everyWordOfTheLawIsRefused(String word) {
        assertThat(rule.check("我们的" + word + "产品", true).outcome()).isEqualTo(Outcome.DENY);
    }

    @ParameterizedTest(name = "{0} -> {1} at {2}, {3} long")
    @CsvSource({
        "最佳, 最佳, 0, 2",
        "最 佳, 最佳, 0, 3",
        "本店最　佳选择, 最佳, 2, 3",
        "最·佳, 最佳, 0, 3",
        "最*佳, 最佳, 0, 3",
        "最-_-佳, 最佳, 0, 5",
        "最\u200b佳, 最佳, 0, 3",
        "最\u0336佳, 最佳, 0, 3",
        "国\u00a0家\u3000级, 国家级, 0, 5",
        "😀最😀佳😀, 最佳, 2, 4",
        "\u2f54最佳, 最佳, 1, 2"
    })
    void tricksDoNotHideAWord(String text, String word, int start, int length) {
        assertThat(rule.check(text, false).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.word()).isEqualTo(word);
            assertThat(finding.start()).isEqualTo(start);
            assertThat(finding.length()).isEqualTo(length);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "新品上市，欢迎选购。", "最。佳能相机", "做到最，佳作不断", "国家，级别", "佳最", "家级", "最\ud800佳"})
    void whatIsNoSuchWordIsNotFound(String text) {
        assertThat(rule.check(text, false)).isEqualTo(new WordingAnswer(Outcome.PERMIT, List.of()));
    }

    @Test
    void everyOccurrenceIsFoundInTheOrderOfTheText() {
        var answer = rule.check("最佳销量第一，最佳，国家级", false);
        assertThat(answer.outcome()).isEqualTo(Outcome.DENY);
        assertThat(answer.findings())
                .extracting(finding -> finding.word() + "@" + finding.start())
                .containsExactly("最佳@0", "销量第一@2", "最佳@7", "国家级@10");
    }

    @Test
    void wordThatWeChoseGoesToAPerson() {
        var answer = rule.check("最好的服务", true);
        assertThat(answer.outcome()).isEqualTo(Outcome.ASK_COUNSEL);
        var finding = answer.findings().getFirst();
        assertThat(finding.basis()).isEqualTo(WordBasis.POLICY);
        assertThat(finding.reason().effect()).isEqualTo(Effect.ASKS_COUNSEL);
        assertThat(finding.reason().zh()).endsWith("该词不在条文中，由人员判断。");
        assertThat(finding.reason().en()).endsWith(" The rule doesn't name this word; a person decides.");
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({
        "销量第一, sales-claims, AUCL-9",
        "好评率99%, review-claims, AUCL-9",
        "荣获大奖, honour-claims, AUCL-9",
        "绝对有效, effect-claims, AD-28"
    })
    void claimNeedsProofAndIsNoBan(String text, String list, String id) {
        var open = rule.check(text, false);
        assertThat(open.outcome()).isEqualTo(Outcome.ASK_COUNSEL);
        assertThat(open.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.list()).isEqualTo(list);
            assertThat(finding.rule()).isEqualTo(id);
            assertThat(finding.reason().effect()).isEqualTo(Effect.ASKS_COUNSEL);
            assertThat(finding.reason().zh()).doesNotContain("不在条文中");
            assertThat(finding.reason().en()).doesNotContain("a person decides");
        });
        var proven = rule.check(text, true);
        assertThat(proven.outcome()).isEqualTo(Outcome.PERMIT);
        assertThat(proven.findings())
                .extracting(finding -> finding.reason().effect())
                .containsExactly(Effect.INFORMS);
    }

    @ParameterizedTest(name = "on {0} -> {1} findings")
    @CsvSource({"1949-10-01, 0", "2021-12-30, 0", "2021-12-31, 1", "2025-10-14, 1", "2025-10-15, 2"})
    void listsHoldFromTheirFirstDay(LocalDate date, int findings) {
        assertThat(on(date).check("最佳，热销", false).findings()).hasSize(findings);
    }

    private static WordingRule on(LocalDate date) {
        return new WordingRule(STATUTE.asOf(date));
    }
}
