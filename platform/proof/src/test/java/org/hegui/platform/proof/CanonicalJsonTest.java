package org.hegui.platform.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalJsonTest {

    /** RFC 8785, section 3.2.2: sample and expected text. */
    @Test
    void theSampleOfTheRfcComesOutAsTheRfcSays() {
        var sample = """
                {
                  "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
                  "string": "\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/",
                  "literals": [null, true, false]
                }
                """;

        assertThat(CanonicalJson.of(sample))
                .isEqualTo("{\"literals\":[null,true,false],\"numbers\":[333333333.3333333,1e+30,4.5,0.002,1e-27],"
                        + "\"string\":\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}");
    }

    /** RFC 8785, section 3.2.3: names are sorted by UTF-16 code units. */
    @Test
    void namesAreSortedByUtf16CodeUnits() {
        var sample = "{\"\\u20ac\":1,\"\\r\":2,\"\\ufb33\":3,\"1\":4,\"\\ud83d\\ude00\":5,\"\\u0080\":6,\"\\u00f6\":7}";

        assertThat(CanonicalJson.of(sample))
                .isEqualTo("{\"\\r\":2,\"1\":4,\"\u0080\":6,\"ö\":7,\"€\":1,\"😀\":5,\"\ufb33\":3}");
    }

    @ParameterizedTest
    @CsvSource({
        "9007199254740992, 9007199254740992",
        "1.0, 1",
        "-0.0, 0",
        "1e21, 1e+21",
        "100000000000000000000, 100000000000000000000"
    })
    void numbersAreWrittenAsEcmaScriptDoes(String number, String expected) {
        assertThat(CanonicalJson.of("[" + number + "]")).isEqualTo("[" + expected + "]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\":1,\"a\":2}",
                "{\"a\":1,\"\\u0061\":2}",
                "[NaN]",
                "[Infinity]",
                "[1e999]",
                "[9007199254740993]",
                "[\"\\ud800\"]",
                "[\"\\udc00\\ud800\"]",
                "{\"\\ud800\":1}",
                "[01]",
                "[1,]",
                "[1] [2]",
                "{'a':1}",
                "// x\n[]",
                "\"text\"",
                "1",
                "",
                "{"
            })
    void whatHasNoCanonicalTextIsRefused(String text) {
        assertThatThrownBy(() -> CanonicalJson.of(text)).isInstanceOf(NotIJson.class);
    }

    @Test
    void deepNestingIsRefused() {
        assertThat(CanonicalJson.of("[".repeat(32) + "]".repeat(32))).hasSize(64);
        assertThatThrownBy(() -> CanonicalJson.of("[".repeat(100_000))).isInstanceOf(NotIJson.class);
    }

    @Test
    void aTreeWithANumberThatIsNoneIsRefused() {
        var tree = JsonNodeFactory.instance.objectNode().put("a", Double.NaN);

        assertThatThrownBy(() -> CanonicalJson.of(tree)).isInstanceOf(NotIJson.class);
    }

    @Test
    void theMessageShowsNothingOfTheContent() {
        assertThatThrownBy(() -> CanonicalJson.of("{\"name\":\"secret\" oops}"))
                .hasMessageNotContaining("secret")
                .isInstanceOf(NotIJson.class);
    }
}
