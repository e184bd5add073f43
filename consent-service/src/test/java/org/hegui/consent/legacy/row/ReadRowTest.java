package org.hegui.consent.legacy.row;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Random;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.hegui.platform.stream.Line;
import org.hegui.statute.consent.ConsentKind;
import org.hegui.statute.consent.ConsentStatus;
import org.hegui.statute.field.Field;

class ReadRowTest {

    private static final String HEADER = "subjectId,purpose,answer,categories,language,channel,saidAt,evidenceHash";
    private static final String PERSON = "0199aaaa-0000-7000-8000-000000000001";
    private static final String HASH = "ab".repeat(32);
    private static final String GOOD =
            PERSON + ",newsletter,GRANTED,fullName mobile,zh-CN,shop,2021-03-04T05:06:07.123456789+08:00," + HASH;
    private static final String GOOD_JSON = "{\"subjectId\":\"" + PERSON + "\",\"purpose\":\"newsletter\","
            + "\"answer\":\"REFUSED\",\"kind\":\"SEPARATE\",\"categories\":[\"mobile\"],\"recipient\":null,"
            + "\"language\":\"en\",\"channel\":\"app\",\"saidAt\":\"2021-03-04T05:06:07Z\",\"evidenceHash\":\"" + HASH
            + "\"}";

    @Test
    void aRecordOfCommaSeparatedValues() {
        var row = csv(GOOD).row();
        assertThat(row).isNotNull();
        assertThat(row.answer()).isEqualTo(ConsentStatus.GRANTED);
        assertThat(row.kind()).isEqualTo(ConsentKind.GENERAL);
        assertThat(row.categories()).containsExactly(Field.FULL_NAME, Field.MOBILE);
        assertThat(row.saidAt()).isEqualTo(Instant.parse("2021-03-03T21:06:07.123456Z"));
        assertThat(row.recipient()).isNull();
    }

    @Test
    void anObjectOfJson() {
        var row = json(GOOD_JSON).row();
        assertThat(row).isNotNull();
        assertThat(row.answer()).isEqualTo(ConsentStatus.REFUSED);
        assertThat(row.kind()).isEqualTo(ConsentKind.SEPARATE);
        assertThat(row.categories()).containsExactly(Field.MOBILE);
    }

    @ParameterizedTest(name = "{0} in the place of {1}: {2} of {3}")
    @CsvSource({
        "x, 0199aaaa-0000-7000-8000-000000000001, INVALID_VALUE, subjectId",
        "'', 0199aaaa-0000-7000-8000-000000000001, MISSING_FIELD, subjectId",
        "News Letter, newsletter, INVALID_VALUE, purpose",
        "MAYBE, GRANTED, INVALID_VALUE, answer",
        "shoeSize, mobile, UNKNOWN_CATEGORY, categories",
        "de, zh-CN, INVALID_VALUE, language",
        "Shop 1, shop, INVALID_VALUE, channel",
        "yesterday, 2021-03-04T05:06:07.123456789+08:00, INVALID_VALUE, saidAt",
        "2021-03-04T05:06:07, 2021-03-04T05:06:07.123456789+08:00, INVALID_VALUE, saidAt",
        "1789-07-14T00:00:00Z, 2021-03-04T05:06:07.123456789+08:00, INVALID_VALUE, saidAt",
        "'', abababababababababababababababababababababababababababababababab, PROVENANCE_MISSING, evidenceHash",
        "AB, abababababababababababababababababababababababababababababababab, INVALID_VALUE, evidenceHash",
        "'\"shop', shop, MALFORMED_LINE, ",
        "'shop,shop', shop, MALFORMED_LINE, "
    })
    void aFlawIsNamed(String bad, String good, RowProblem problem, @Nullable String field) {
        assertThat(csv(GOOD.replace(good, bad)).flaw()).isEqualTo(new RowFlaw(problem, field));
    }

    @ParameterizedTest(name = "{0} in the place of {1}: {2} of {3}")
    @CsvSource(
            delimiter = ';',
            value = {
                "\"kind\":\"GUARDIAN\"; \"kind\":\"SEPARATE\"; KIND_NOT_IMPORTED; kind",
                "\"kind\":\"WRITTEN\"; \"kind\":\"SEPARATE\"; MISSING_FIELD; documentHash",
                "\"kind\":7; \"kind\":\"SEPARATE\"; INVALID_VALUE; kind",
                "\"kind\":{}; \"kind\":\"SEPARATE\"; INVALID_VALUE; kind",
                "\"colour\":\"red\"; \"kind\":\"SEPARATE\"; UNKNOWN_FIELD; ",
                "\"purpose\":\"twice\"; \"kind\":\"SEPARATE\"; MALFORMED_LINE; ",
                "\"kind\":; \"kind\":\"SEPARATE\"; MALFORMED_LINE; ",
                "\"recipient\":\"nobody\"; \"recipient\":null; INVALID_VALUE; recipient",
                "[]; [\"mobile\"]; UNKNOWN_CATEGORY; categories",
                "[{}]; [\"mobile\"]; UNKNOWN_CATEGORY; categories",
                "\"ap\\u0000p\"; \"app\"; INVALID_VALUE; channel"
            })
    void aFlawOfJsonIsNamed(String bad, String good, RowProblem problem, @Nullable String field) {
        assertThat(json(GOOD_JSON.replace(good, bad)).flaw()).isEqualTo(new RowFlaw(problem, field));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "7", "null", "{} {}", "{", "\ud800"})
    void whatIsNoObjectIsMalformed(String line) {
        assertThat(json(line).flaw()).isEqualTo(RowFlaw.of(RowProblem.MALFORMED_LINE));
    }

    @Test
    void aLineThatIsTooLongIsARefusalOfThatLine() {
        var read = ReadRow.of(new Line(7, new byte[0], true), new NdjsonFormat());
        assertThat(read.flaw()).isEqualTo(RowFlaw.of(RowProblem.LINE_TOO_LONG));
        assertThat(read.line()).isEqualTo(7);
    }

    @Test
    void whateverALineHoldsItIsReadOrRefused() {
        var random = new Random(20261125);
        for (var time = 0; time < 2000; time++) {
            var bytes = (time % 2 == 0 ? GOOD : GOOD_JSON).getBytes(UTF_8);
            for (var change = 0; change <= time % 5; change++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
            }
            for (var format : List.of(CsvFormat.of(HEADER), new NdjsonFormat())) {
                var read = ReadRow.of(new Line(2, bytes, false), format);
                assertThat(read.row() == null).isNotEqualTo(read.flaw() == null);
            }
        }
    }

    @Test
    void aHeaderMayBeginWithAMark() {
        assertThat(CsvFormat.of("\ufeff" + HEADER).columns()).hasSize(8).contains("subjectId");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "subjectId,purpose",
                "\"subjectId",
                "subjectId,purpose,answer,categories,language,channel,saidAt,colour",
                "subjectId,purpose,answer,categories,language,channel,saidAt,saidAt"
            })
    void aHeaderThatCannotBeUsed(String header) {
        assertThatThrownBy(() -> CsvFormat.of(header)).isInstanceOf(IllegalArgumentException.class);
    }

    private static ReadRow csv(String line) {
        return ReadRow.of(new Line(2, line.getBytes(UTF_8), false), CsvFormat.of(HEADER));
    }

    private static ReadRow json(String line) {
        return ReadRow.of(new Line(1, line.getBytes(UTF_8), false), new NdjsonFormat());
    }
}
