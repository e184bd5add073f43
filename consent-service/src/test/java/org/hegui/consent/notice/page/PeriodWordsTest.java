package org.hegui.consent.notice.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.hegui.platform.html.Language;

class PeriodWordsTest {

    @ParameterizedTest(name = "{0} -> {1}, {2}")
    @CsvSource(
            nullValues = "none",
            value = {
                "P3Y, 3年, 3 years",
                "P1Y2M1D, 1年2个月1天, 1 year 2 months 1 day",
                "P30D, 30天, 30 days",
                "until you withdraw, until you withdraw, until you withdraw",
                "none, '', ''"
            })
    void periodsAreSaidInWords(String period, String zh, String en) {
        assertThat(PeriodWords.of(period, Language.CHINESE)).isEqualTo(zh);
        assertThat(PeriodWords.of(period, Language.ENGLISH)).isEqualTo(en);
    }
}
