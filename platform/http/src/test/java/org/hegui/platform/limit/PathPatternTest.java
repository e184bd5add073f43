package org.hegui.platform.limit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathPatternTest {

    @ParameterizedTest(name = "{0} is {1}: {2}")
    @CsvSource({
        "/a/batch, /a/batch, true",
        "/a/batch, /a/batch/, false",
        "/a/batch, /a/batches, false",
        "/a/*/rows, /a/7/rows, true",
        "/a/*/rows, /a//rows, false",
        "/a/*/rows, /a/7/8/rows, false",
        "/a/*/rows, /a/7/rows/x, false",
        "/a/*/rows, /a/7, false"
    })
    void anAsteriskStandsForOnePart(String pattern, String path, boolean expected) {
        assertThat(PathPattern.matches(pattern, path)).isEqualTo(expected);
    }
}
