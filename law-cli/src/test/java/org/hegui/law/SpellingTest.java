package org.hegui.law;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({
        "'', '', 0",
        "'', ab, 2",
        "ab, '', 2",
        "PIPL-15, PIPL-15, 0",
        "PIP-15, PIPL-15, 1",
        "PIPL-51, PIPL-15, 2",
        "PIP-155, PIPL-15, 2",
        "kitten, sitting, 3"
    })
    void distanceCountsTheLettersToChange(String one, String other, int distance) {
        assertThat(Spelling.distance(one, other)).isEqualTo(distance);
        assertThat(Spelling.distance(other, one)).isEqualTo(distance);
    }
}
