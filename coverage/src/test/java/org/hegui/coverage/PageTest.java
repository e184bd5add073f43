package org.hegui.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.hegui.statute.Statute;

class PageTest {
    private final Statute statute = Statute.load();

    @Test
    void appliedRuleIsLinkedToItsFunctionsTestsAndEndpoints() {
        var page = page(
                new Mark("PIPL-13", MarkKind.FUNCTION, "A", "law/A.java"),
                new Mark("PIPL-13", MarkKind.FUNCTION, "B", "law/B.java"),
                new Mark("PIPL-13", MarkKind.TEST, "ATest", "law/ATest.java"),
                new Mark("PIPL-13", MarkKind.ENDPOINT, "GET /a", "shop/AResource.java"));
        assertThat(page)
                .contains(
                        "| PIPL-13 | Article 13 · Seven legal bases 七类合法性基础 | [A](../law/A.java)<br>[B](../law/B.java) "
                                + "| [ATest](../law/ATest.java) | [GET /a](../shop/AResource.java) |\n")
                .contains("| with a function | 1 |\n");
    }

    @Test
    void ruleWithoutAFunctionSaysWhoAppliesIt() {
        assertThat(page())
                .contains("| PIPL-73 | Article 73 · Terms 术语 | left: other rules |  |  |\n")
                .contains("| PIPL-13 | Article 13 · Seven legal bases 七类合法性基础 | **open** |  |  |\n")
                .contains("| with a function | 0 |\n");
    }

    @Test
    void contestedRuleMayHaveBoth() {
        assertThat(page(new Mark("CONTEST-1", MarkKind.FUNCTION, "A", "law/A.java")))
                .contains("| [A](../law/A.java); left: counsel |  |  |\n");
    }

    @Test
    void renumberedRuleShowsTheArticleOfItsEarlierVersion() {
        assertThat(page())
                .contains("| CSL-44 | Article 44 · Leak 泄露补救 (until 2025-12-31 Article 42) |")
                .contains("| SMS-21 | Article 21 · Proof of consent for SMS 短信同意证明 (until 2026-04-30 another text) |")
                .contains("| MIN-37 | Article 37 · Minors' audit 未成年人合规审计 (until 2025-12-28 another text) |");
    }

    @Test
    void ruleWithoutAnArticleHasItsTitleOnly() {
        assertThat(page()).contains("| EMAIL | Commercial e-mail 商业邮件 |");
    }

    @Test
    void everyLawHasATable() {
        var page = page();
        assertThat(page).contains("## Civil Code 民法典\n\n| rule | article, title |");
        assertThat(page.lines().filter("## Civil Code 民法典"::equals)).hasSize(1);
        assertThat(statute.ids()).allSatisfy(id -> assertThat(page).contains("| " + id + " | "));
    }

    @Test
    void draftsStandAtTheEnd() {
        assertThat(page()).contains("| drafts, never applied | 5 |\n").containsSubsequence("## Drafts", "| LARGE |");
    }

    private String page(Mark... marks) {
        return new Page(Coverage.of(statute, List.of(marks))).render();
    }
}
