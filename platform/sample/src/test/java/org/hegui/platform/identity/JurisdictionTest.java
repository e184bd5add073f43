package org.hegui.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JurisdictionTest {

    @ParameterizedTest(name = "token {0}, edge says {1}: {2}")
    @CsvSource({
        "CN, , CN",
        "CN, CN, CN",
        "CN, cn, CN",
        "CN, US, US",
        "CN, us, US",
        "CN, HK, HK",
        "CN, MO, MO",
        "CN, TW, TW",
        "CN, T1, ZZ",
        "CN, China, ZZ",
        "CN, '', ZZ",
        "CN, CN;US, US",
        "US, CN, US",
        "US, DE, US",
        "US, , US",
        "HK, CN, HK"
    })
    void theEdgeMakesNobodyMoreDomestic(String token, String edge, String expected) {
        var said = edge == null ? List.<String>of() : Stream.of(edge.split(";")).toList();
        assertThat(Jurisdiction.of(token, said)).isEqualTo(expected);
    }
}
