package org.hegui.platform.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineSplitterTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 100})
    void linesAreTheSameHoweverTheBodyIsCut(int size) {
        // When
        var lines = split("{\"a\":1}\r\n\nx\nlast", size, 10);
        // Then
        assertThat(lines).extracting(Line::text).containsExactly("{\"a\":1}", "", "x", "last");
        assertThat(lines).extracting(Line::number).containsExactly(1L, 2L, 3L, 4L);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 100})
    void aLineThatIsTooLongComesWithoutItsBytes(int size) {
        // When
        var lines = split("1234\n12345\n1234\n12345", size, 4);
        // Then
        assertThat(lines).extracting(Line::tooLong).containsExactly(false, true, false, true);
        assertThat(lines).extracting(Line::text).containsExactly("1234", "", "1234", "");
    }

    @Test
    void aBodyThatEndsWithItsLineHasNoMore() {
        assertThat(split("a\n", 10, 10)).hasSize(1);
        assertThat(split("", 10, 10)).isEmpty();
    }

    @Test
    void onlyBlanksAreABlankLine() {
        assertThat(split(" \t\r\n\nx\n12345", 10, 4))
                .extracting(Line::isBlank)
                .containsExactly(true, true, false, false);
    }

    private static List<Line> split(String body, int size, int longest) {
        var splitter = new LineSplitter(longest);
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        var lines = new ArrayList<Line>();
        for (var from = 0; from < bytes.length; from += size) {
            lines.addAll(splitter.feed(Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + size))));
        }
        lines.addAll(splitter.end());
        return lines;
    }
}
