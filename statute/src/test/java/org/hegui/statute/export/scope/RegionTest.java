package org.hegui.statute.export.scope;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegionTest {

    @ParameterizedTest(name = "{0} -> {1}, overseas: {2}")
    @CsvSource({
        "CN, MAINLAND, false",
        "' cn ', MAINLAND, false",
        "HK, HONG_KONG, true",
        "mo, MACAO, true",
        "TW, TAIWAN, true",
        "FR, ABROAD, true",
        "'', ABROAD, true",
        "中国, ABROAD, true",
        "CHN, ABROAD, true"
    })
    void codeNamesARegionAndWhatIsUnknownIsAbroad(String code, Region region, boolean overseas) {
        assertThat(Region.ofCode(code)).isEqualTo(region);
        assertThat(region.overseas()).isEqualTo(overseas);
    }

    @Test
    void missingCodeIsAbroad() {
        assertThat(Region.ofCode(null)).isEqualTo(Region.ABROAD);
    }
}
