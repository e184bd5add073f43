package org.hegui.platform.accept;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AcceptedTypesTest {

    @ParameterizedTest(name = "[{0}] reads JSON: {1}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "'' | true",
                "' , ' | true",
                "*/* | true",
                "application/* | true",
                "application/json | true",
                "APPLICATION/JSON;Charset=UTF-8 | true",
                "application/json ; q=0.001 | true",
                "application/json;profile=\"a b\";q=.5 | true",
                "text/html, image/gif, image/jpeg, *; q=.2, */*; q=.2 | true",
                "image/png, */*;q=0.1 | true",
                "*/*;q=0, application/json | true",
                "image/png | false",
                "text/* | false",
                "application/json;q=0 | false",
                "application/json;q=0.000, */* | false",
                "application/*;q=0, */* | false",
                "application/problem+json | false"
            })
    void theClosestRangeDecides(String header, boolean reads) {
        var accepted = AcceptedTypes.read(header).orElseThrow();
        assertThat(accepted.cover("application", "json")).isEqualTo(reads);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zq7Marker9x!;;q=/",
                "json",
                "/",
                "application/",
                "/json",
                "a/b/c",
                "a b/c",
                "application/json;",
                "application/json;q",
                "application/json;q=",
                "application/json;q=2",
                "application/json;q=1.5",
                "application/json;q=NaN",
                "application/json;q=-1",
                "application/json;a=\"b,c\"",
                "image/png, ä/b"
            })
    void whatIsNoListOfMediaTypesIsUnreadable(String header) {
        assertThat(AcceptedTypes.read(header)).isEmpty();
    }
}
