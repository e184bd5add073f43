package org.hegui.platform.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            nullValues = "none",
            delimiter = '|',
            value = {
                "none | CHINESE",
                "'' | CHINESE",
                "* | CHINESE",
                "zh-CN | CHINESE",
                "zh-TW,en;q=0.5 | CHINESE",
                "en | ENGLISH",
                "en-GB,zh;q=0.9 | ENGLISH",
                "zh;q=0.3,en;q=0.8 | ENGLISH",
                "fr,de;q=0.9,en;q=0.1 | ENGLISH",
                "en;q=0,fr | CHINESE",
                "fr | CHINESE",
                "not a; language | CHINESE"
            })
    void theFirstLanguageThatWeHaveIsTaken(String acceptLanguage, Language expected) {
        assertThat(Language.preferredBy(acceptLanguage)).isEqualTo(expected);
    }
}
