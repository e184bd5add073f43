package org.hegui.consent.suppression.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.hegui.platform.problem.CommonProblem;
import org.hegui.platform.problem.Refusal;

class ImportReaderTest {

    @Test
    void csvIsReadByItsHead() {
        var rows = ImportReader.csv(
                bytes("\uFEFFaddress,channel\r\n\"a \"\"b\"\", c\",LEAFLET\r\n\r\n13800001234 , SMS\r\nonly\r\n"));
        assertThat(rows).extracting(ImportRow::number).containsExactly(1, 2, 3);
        assertThat(rows)
                .extracting(ImportRow::values)
                .containsExactly(
                        Map.of("address", "a \"b\", c", "channel", "LEAFLET"),
                        Map.of("address", "13800001234", "channel", "SMS"),
                        Map.of());
    }

    @Test
    void ndjsonIsReadLineByLine() {
        var rows = ImportReader.ndjson(bytes("{\"channel\":\"SMS\",\"address\":\"1\"}\n{\"channel\":\"PUSH\"}"));
        assertThat(rows).extracting(row -> row.values().get("channel")).isEqualTo(List.of("SMS", "PUSH"));
        assertThat(rows).extracting(ImportRow::names).containsExactly(1L, 0L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "channel,address", "address\n1", "channel,surprise\nSMS,1", "channel,\"address\nSMS,1"})
    void whatIsNoListIsRefused(String csv) {
        assertMalformed(() -> ImportReader.csv(bytes(csv)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "null",
                "{",
                "{\"channel\":{}}",
                "{\"surprise\":\"1\"}",
                "{\"channel\":\"a\",\"channel\":\"b\"}"
            })
    void whatIsNoObjectOfTextsIsRefused(String line) {
        assertMalformed(() -> ImportReader.ndjson(bytes(line)));
    }

    @Test
    void otherEncodingsAndTooManyRowsAreRefused() {
        assertMalformed(() -> ImportReader.csv(new byte[] {(byte) 0xC3, 0x28}));
        assertThatThrownBy(() -> ImportReader.csv(bytes("channel,address\n" + "SMS,1\n".repeat(10_001))))
                .isInstanceOfSatisfying(
                        Refusal.class, e -> assertThat(e.type()).isEqualTo(CommonProblem.BODY_TOO_LARGE));
        assertThat(ImportReader.csv(bytes("channel,address\n" + "SMS,1\n".repeat(10_000))))
                .hasSize(10_000);
    }

    private static void assertMalformed(org.assertj.core.api.ThrowableAssert.ThrowingCallable read) {
        assertThatThrownBy(read)
                .isInstanceOfSatisfying(
                        Refusal.class, e -> assertThat(e.type()).isEqualTo(CommonProblem.MALFORMED_BODY));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
