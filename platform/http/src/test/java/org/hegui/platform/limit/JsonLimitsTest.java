package org.hegui.platform.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import com.fasterxml.jackson.core.JacksonException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLimitsTest {

    private final JsonLimits limits = new JsonLimits(3, 4, 8);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "1",
                "[[[]]]",
                "[1,2,3,4]",
                "{\"a\":1,\"b\":2,\"c\":3,\"d\":4}",
                "[[1,2,3,4],[1,2,3,4]]",
                "\"12345678\"",
                "\"\\ud83d\\ude00\"",
                "\"😀\"",
                "1e999"
            })
    void whatIsWithinTheLimitsMayBeRead(String text) throws IOException {
        assertThat(limits.fault(text.getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[1,2,3,4,5]",
                "[[],[],[],[],[]]",
                "{\"a\":1,\"b\":2,\"c\":3,\"d\":4,\"e\":5}",
                "\"\\u0000\"",
                "{\"a\\u0000\":1}",
                "\"\\ud800\"",
                "\"\\ude00\\ud83d\"",
                "1e1000",
                "1\u0000"
            })
    void whatCannotBeKeptIsAFault(String text) throws IOException {
        assertThat(limits.fault(text.getBytes(StandardCharsets.UTF_8))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[[[[]]]]",
                "\"123456789\"",
                "{\"a\":1,\"a\":2}",
                "{",
                "11111111111111111111111111111111111111111111111111111111111111111"
            })
    void whatTheParserRefusesIsNoJsonForUs(String text) {
        assertThatThrownBy(() -> limits.fault(text.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(JacksonException.class);
    }
}
