package org.hegui.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.hegui.statute.Statute;

class RuleCommandTest {

    @Test
    void ruleIsShownInBothLanguages() {
        assertThat(Asked.law("rule PIPL-15").text().lines())
                .containsExactly(
                        "PIPL-15  撤回同意 · Withdrawal",
                        "  law         个人信息保护法 · Personal Information Protection Law",
                        "  article     第十五条 · Article 15",
                        "  duty        个人有权以便捷方式撤回同意；撤回前的处理仍有效。",
                        "              People may withdraw by convenient means; earlier handling stays valid.",
                        "  in force    from 2021-11-01",
                        "  confidence  A: the full text of the law was read",
                        "  source      S1",
                        "  applied by  a function of statute");
    }

    @Test
    void ruleAsJson() {
        var answer = Asked.law("rule pipl-15 --json").json();
        assertThat(answer.fieldNames())
                .toIterable()
                .containsExactly("id", "asked", "draft", "asOf", "inForce", "current", "versions", "note");
        assertThat(answer.path("id").asText()).isEqualTo("PIPL-15");
        assertThat(answer.path("inForce").asBoolean()).isTrue();
        assertThat(answer.path("draft").asBoolean()).isFalse();
        assertThat(answer.path("note").isNull()).isTrue();
        assertThat(answer.path("versions")).containsExactly(answer.path("current"));
        assertThat(Asked.compact(answer.path("current")))
                .isEqualTo("{\"law\":{\"zh\":\"个人信息保护法\",\"en\":\"Personal Information Protection Law\"},"
                        + "\"article\":{\"zh\":\"第十五条\",\"en\":\"Article 15\"},"
                        + "\"title\":{\"zh\":\"撤回同意\",\"en\":\"Withdrawal\"},"
                        + "\"duty\":{\"zh\":\"个人有权以便捷方式撤回同意；撤回前的处理仍有效。\","
                        + "\"en\":\"People may withdraw by convenient means; earlier handling stays valid.\"},"
                        + "\"effectiveFrom\":\"2021-11-01\",\"effectiveTo\":null,\"confidence\":\"A\",\"source\":\"S1\","
                        + "\"leftTo\":null,\"leftToWhy\":null}");
    }

    @Test
    void numberBeforeARenumberingFindsTheRuleOfToday() {
        var answer = Asked.law("rule AUCL-8 --as-of 2025-09-30 --json").json();
        assertThat(answer.path("id").asText()).isEqualTo("AUCL-9");
        assertThat(answer.path("asked").asText()).isEqualTo("AUCL-8");
        assertThat(answer.path("current").path("article").path("en").asText()).isEqualTo("Article 8");
        assertThat(answer.path("current").path("effectiveTo").asText()).isEqualTo("2025-10-14");
        assertThat(answer.path("note").path("en").asText())
                .isEqualTo("Article 8 of 2025-09-30 has the id AUCL-9 in the catalogue, not AUCL-8.");
        assertThat(answer.path("versions").size()).isEqualTo(2);
    }

    @ParameterizedTest(name = "{0} on {1} is {2}")
    @CsvSource({
        "AUCL-8, 2025-10-14, AUCL-9",
        "AUCL-8, 2025-10-15, AUCL-8",
        "AUCL-9, 2025-09-30, AUCL-9",
        "AUCL-9, 2025-11-15, AUCL-9",
        "csl-37, 2025-12-31, CSL-39"
    })
    void numberIsReadByTheDay(String asked, String day, String id) {
        var answer = Asked.law("rule", asked, "--as-of", day, "--json").json();
        assertThat(answer.path("id").asText()).isEqualTo(id);
        assertThat(answer.path("inForce").asBoolean()).isTrue();
    }

    @Test
    void whoMeansAnArticleIsToldThatTheIdMeansAnother() {
        assertThat(Asked.law("rule AUCL-9 --as-of 2025-09-30").text())
                .contains("The id AUCL-9 stays when a law is renumbered. Article 9 of 2025-09-30 was AUCL-10.");
        assertThat(Asked.law("rule AUCL-9 --as-of 2025-09-30 --lang zh").text())
                .contains("本编号不随法律修订而变。2025-09-30 当日的第九条是 AUCL-10。");
        assertThat(Asked.law("rule AUCL-9").text()).doesNotContain("renumbered");
    }

    @Test
    void otherVersionsFollow() {
        assertThat(Asked.law("rule AUCL-9").text().lines())
                .containsSequence(
                        "Other versions",
                        "  2021-11-01 to 2025-10-14  第八条  Article 8",
                        "      不得作虚假宣传。",
                        "      No false promotion.");
    }

    @Test
    void ruleThatIsNotYetInForceIsShownAsSuch() {
        assertThat(Asked.law("rule PIPL-15 --as-of 2021-10-31").text().lines())
                .startsWith("PIPL-15  撤回同意 · Withdrawal", "Not in force on 2021-10-31.");
        var answer = Asked.law("rule PIPL-15 --as-of 2021-10-31 --json").json();
        assertThat(answer.path("inForce").asBoolean()).isFalse();
        assertThat(answer.path("current").isNull()).isTrue();
        assertThat(answer.path("versions").size()).isEqualTo(1);
    }

    @Test
    void draftIsShownAsADraft() {
        assertThat(Asked.law("rule LARGE").text().lines()).startsWith("LARGE  DRAFT: not law, never applied");
        assertThat(Asked.law("rule large --lang zh").text().lines()).startsWith("LARGE  草案，不是法律，不予适用");
        var answer = Asked.law("rule LARGE --json").json();
        assertThat(answer.path("draft").asBoolean()).isTrue();
        assertThat(answer.path("published").asText()).isEqualTo("2026-08-07");
        assertThat(answer.path("law").path("en").asText())
                .isEqualTo("Provisions on Large Personal Information Handlers (draft)");
    }

    @Test
    void whoAppliesItIsSaidWhereNoFunctionDoes() {
        assertThat(Asked.law("rule AUCL-8").text())
                .contains("applied by  no function: people, contracts and policies of the enterprise fulfil it");
        var current = Asked.law("rule AUCL-8 --json").json().path("current");
        assertThat(current.path("leftTo").asText()).isEqualTo("ORGANISATION");
        assertThat(current.path("leftToWhy").path("zh").asText()).isEqualTo("由企业的人员、合同和制度落实");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "PIP-15 | There is no rule PIP-15 in the catalogue; near it are PIPL-15, PIPL-5, PIPL-10, PIPL-13.",
                "AUDI-9 | There is no rule AUDI-9 in the catalogue; near it are AUDIT-9, AUDIT-4, AUDIT-5, AD-9.",
                "no-such-rule-at-all | There is no such rule in the catalogue.",
                "- | There is no such rule in the catalogue.",
                "'' | Missing: ID.",
                "PIPL-15 --as-of 2026 | --as-of: it takes a date, such as 2026-11-22."
            })
    void unknownIdIsRefusedWithWhatComesNear(String words, String sentence) {
        assertThat(Asked.law("rule " + words).refused()).isEqualTo(sentence);
    }

    @Test
    void numberOfAnotherTimeIsRefusedWithItsRule() {
        assertThat(Asked.law("rule csl-37").refused())
                .startsWith("There is no rule ")
                .endsWith(" in the catalogue on 2026-11-22; Article 37 until 2025-12-31 has the id CSL-39.");
        assertThat(Asked.law("rule csl-37 --lang zh").refused()).endsWith("；至 2025-12-31 止，第三十七条的编号为 CSL-39。");
    }

    @Test
    void unknownIdIsRefusedInChinese() {
        assertThat(Asked.law("rule PIP-15 --lang zh").refused())
                .isEqualTo("规则目录中没有 PIP-15；相近的有 PIPL-15、PIPL-5、PIPL-10、PIPL-13。");
    }

    @Test
    void everyRuleAndDraftIsFoundOnEveryDay() {
        var statute = Statute.load();
        for (var day : List.of(LocalDate.of(2000, 1, 1), LocalDate.of(2025, 9, 30), LocalDate.of(2026, 11, 22))) {
            var search = new RuleSearch(statute, day);
            assertThat(statute.drafts())
                    .allSatisfy(draft -> assertThat(search.find(draft.id())).isEqualTo(new DraftAnswer(draft)));
            assertThat(statute.asOf(day).rules())
                    .allSatisfy(
                            rule -> assertThat(search.find(rule.id()).json()).containsEntry("id", rule.id()));
        }
    }
}
