package org.hegui.law;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import org.hegui.statute.Text;

class PageTest {

    @Test
    void columnsStandBelowEachOtherUpToTheNextLine() {
        var page = new Page(Language.EN)
                .row("a", "b", "c")
                .row("第八条", "longer", "c")
                .note("more")
                .row("x", "y", "z")
                .gap()
                .row("a", "b");
        assertThat(page.toString().lines())
                .containsExactly(
                        "  a       b       c", "  第八条  longer  c", "      more", "  x       y       z", "", "  a  b");
    }

    @Test
    void whatIsTooLongGoesOnBelowItsBeginning() {
        var page = new Page(Language.EN).row("label", "word ".repeat(40).strip());
        assertThat(page.toString().lines())
                .hasSize(2)
                .first()
                .asString()
                .startsWith("  label  word")
                .hasSizeLessThanOrEqualTo(110);
        assertThat(page.toString().lines()).last().asString().startsWith("         word");
    }

    @Test
    void languageIsThatOfThePage() {
        var text = new Text("文", "text");
        assertThat(new Page(Language.ZH)
                        .line("文", "text")
                        .row(text, "1")
                        .toString()
                        .lines())
                .containsExactly("文", "  文  1");
        assertThat(new Page(Language.EN)
                        .line("文", "text")
                        .row(text, "1")
                        .toString()
                        .lines())
                .containsExactly("text", "  text  1");
    }
}
