package org.hegui.statute.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

import org.hegui.statute.Applies;

@Applies({"VAL-ID", "VAL-USCC", "VAL-MOB", "PIPL-51", "NDSR-9"})
class IdentifierTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @ValueSource(strings = {"11010519491231002X", "11010519491231002x", "110101199003070011", "810000199003070031"})
    void residentIdsOfTheStandardAreValid(String number) {
        assertThat(ResidentId.valid(number, TODAY)).isTrue();
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "110105194912310020",
                "110101199003070012",
                "110101199002290015",
                "110101900307001",
                "010101199003070011",
                " 110101199003070011",
                "１１０１０１１９９００３０７００１１",
                "11010519491231002X\n",
                "X10105194912310021"
            })
    void otherResidentIdsAreInvalid(String number) {
        assertThat(ResidentId.valid(number, TODAY)).isFalse();
    }

    @ParameterizedTest(name = "born {0}, today {1} -> {2}")
    @CsvSource({
        "19900307, 1990-03-06, false",
        "19900307, 1990-03-07, true",
        "19900307, 1990-03-08, true",
        "20240229, 2026-01-01, true",
        "20230229, 2026-01-01, false",
        "20231301, 2026-01-01, false",
        "20230100, 2026-01-01, false"
    })
    void birthDateExistsAndIsNotInTheFuture(String birth, LocalDate today, boolean expected) {
        var body = "110101" + birth + "001";
        assertThat(ResidentId.valid(body + ResidentId.checkDigit(body), today)).isEqualTo(expected);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"1101011990030700", "110101199003070011", "11010119900307001x"})
    void onlySeventeenDigitsHaveACheckDigit(String body) {
        assertThat(ResidentId.checkDigit(body)).isEqualTo(ResidentId.NO_CHECK_DIGIT);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({
        "91350100M000100Y43, true",
        "91350100M000100Y44, false",
        "91350100m000100y43, false",
        "91350100M000100Y4, false",
        "91350100M000100Y433, false",
        "9135010OM000100Y43, false",
        "'', false",
        ", false"
    })
    void creditCodeHasTheRightCheckCharacter(String code, boolean expected) {
        assertThat(CreditCode.valid(code)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} -> {1}, {2}")
    @CsvSource({
        "13800001234, true, +8613800001234",
        "19999999999, true, +8619999999999",
        "12800001234, false,",
        "1380000123, false,",
        "138000012345, false,",
        "+86 138-0000-1234, false, +8613800001234",
        "008613800001234, false, +8613800001234",
        "+852 5123 4567, false, +85251234567",
        "+853 66123456, false, +85366123456",
        "+886 912345678, false, +886912345678",
        "1064812345678, false,",
        "95588, false,",
        "4008001234, false,",
        "'', false,",
        ", false,"
    })
    void onlyNumbersOfPeopleAreMobileNumbers(String number, boolean valid, String e164) {
        assertThat(MobileNumber.valid(number)).isEqualTo(valid);
        assertThat(MobileNumber.e164(number).orElse(null)).isEqualTo(e164);
    }

    @ParameterizedTest(name = "{0} {1} -> {2}")
    @CsvSource({
        "MOBILE, 13800001234, 138****1234",
        "MOBILE, +8613800001234, +86****1234",
        "MOBILE, 1380000, ****",
        "FULL_NAME, 张三, 张*",
        "FULL_NAME, 张三丰, 张**",
        "FULL_NAME, 张, ****",
        "FULL_NAME, 𠮷野家, 𠮷**",
        "FULL_NAME, *, ****",
        "FULL_NAME, ****, *****",
        "EMAIL, zhang@example.cn, z***@example.cn",
        "EMAIL, nothing, ****",
        "RESIDENT_ID, 11010519491231002X, 1****X",
        "BANK_CARD_NUMBER, 6222000000001234, ****1234",
        "LOGIN_PASSWORD, secret, ****",
        "ALLERGY, 花生, ****",
        "FULL_NAME, '', ''",
        "FULL_NAME, , ''"
    })
    void maskShowsJustEnough(Field field, String value, String expected) {
        assertThat(Mask.of(field, value)).isEqualTo(expected);
    }
}
