package org.hegui.law;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrapTest {

    @ParameterizedTest(name = "{0} needs {1} columns")
    @CsvSource({"'', 0", "abc, 3", "第八条, 6", "第8条（A）, 10", "→ ≥ ·, 5", "𠮷, 2"})
    void chineseNeedsTwoColumns(String text, int columns) {
        assertThat(Wrap.width(text)).isEqualTo(columns);
    }

    @Test
    void latinBreaksBetweenWords() {
        assertThat(Wrap.lines("one two three", 7)).containsExactly("one two", "three");
        assertThat(Wrap.lines("one two three", 8)).containsExactly("one two", "three");
        assertThat(Wrap.lines("one two three", 13)).containsExactly("one two three");
        assertThat(Wrap.lines("incomprehensible", 5)).containsExactly("incomprehensible");
    }

    @Test
    void chineseBreaksAnywhereButBeforeAStop() {
        assertThat(Wrap.lines("不得出境。", 8)).containsExactly("不得出", "境。");
        assertThat(Wrap.lines("不得出境", 4)).containsExactly("不得", "出境");
        assertThat(Wrap.lines("达到 100000 人", 12)).containsExactly("达到 100000", "人");
    }

    @Test
    void nothingIsOneEmptyLine() {
        assertThat(Wrap.lines("", 10)).containsExactly("");
    }
}
