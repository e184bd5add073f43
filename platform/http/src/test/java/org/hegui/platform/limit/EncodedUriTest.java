package org.hegui.platform.limit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncodedUriTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "/a/b?c=d%20e, true",
        "/%E6%B3%95, true",
        "/%e6%b3%95, true",
        "/%00, false",
        "/%c3%28, false",
        "/%zz, false",
        "/%4, false",
        "/%, false",
        "/%25zz, true",
        "/ä, false"
    })
    void onlyTextInPercentEncodingIsText(String uri, boolean text) {
        assertThat(EncodedUri.isText(uri)).isEqualTo(text);
    }

    @Test
    void itsLengthTakesNoStack() {
        assertThat(EncodedUri.isText("/?a=" + "9".repeat(1_000_000))).isTrue();
        assertThat(EncodedUri.isText("/?a=" + "%41".repeat(1_000_000))).isTrue();
    }
}
