package org.hegui.gateway.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.hegui.platform.html.Language;
import org.hegui.platform.problem.CommonProblem;

class ProblemTextsTest {

    @Test
    void aSectionGivesTheTextOfBothLanguages() {
        var texts = new ProblemTexts("# Top\n\n**zh**: not a section\n\n## one\n\n**zh**: 一\n**en**: One <b>\n");

        assertThat(texts.all()).singleElement().satisfies(text -> {
            assertThat(text.code()).isEqualTo("one");
            assertThat(text.in(Language.CHINESE)).isEqualTo("一");
            assertThat(text.in(Language.ENGLISH)).isEqualTo("One <b>");
        });
        assertThat(texts.of("two")).isEmpty();
    }

    @Test
    void aSectionWithoutOneOfTheLanguagesIsAMistakeOfTheFile() {
        assertThatThrownBy(() -> new ProblemTexts("## one\n\n**zh**: 一\n"))
                .hasMessage("docs/problems.md: 'one' lacks the line that begins with **en**: ");
    }

    @Test
    void everyCommonProblemIsExplained() {
        var texts = new ProblemTexts();

        assertThat(Stream.of(CommonProblem.values()).map(CommonProblem::code))
                .allSatisfy(code -> assertThat(texts.of(code)).isPresent());
    }
}
