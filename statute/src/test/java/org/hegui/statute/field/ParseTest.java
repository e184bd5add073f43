package org.hegui.statute.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.hegui.statute.Applies;

@Applies({"VAL-ID", "VAL-USCC", "VAL-MOB", "VAL-MISC"})
class ParseTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest(name = "{0} -> {1}, born {2}, {3}")
    @CsvSource({
        "11010519491231002X, 11010519491231002X, 1949-12-31, RESIDENT",
        "11010519491231002x, 11010519491231002X, 1949-12-31, RESIDENT",
        "110101199003070011, 110101199003070011, 1990-03-07, RESIDENT",
        "810000199003070031, 810000199003070031, 1990-03-07, HONG_KONG"
    })
    void residentIdsOfTheLawAreRead(String text, String number, LocalDate birth, ResidentIdKind kind) {
        var id = ResidentId.parse(text, TODAY).optional().orElseThrow();
        assertThat(id.number()).isEqualTo(number);
        assertThat(id.birthDate()).isEqualTo(birth);
        assertThat(id.kind()).isEqualTo(kind);
        assertThat(ResidentId.parse(number, TODAY)).isEqualTo(new Parsed.Valid<>(id));
        assertThat(id)
                .hasSameHashCodeAs(ResidentId.parse(number, TODAY).optional().orElseThrow());
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({
        "820000, MACAO",
        "830000, TAIWAN",
        "911101, FOREIGNER",
        "810001, RESIDENT",
        "110101, RESIDENT",
        "840000, RESIDENT"
    })
    void firstCharactersTellWhoCarriesIt(String area, ResidentIdKind kind) {
        var body = area + "19900307003";
        var id = ResidentId.parse(body + ResidentId.checkDigit(body), TODAY).optional();
        assertThat(id.map(ResidentId::kind)).contains(kind);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({
        ", EMPTY",
        "'', EMPTY",
        "'                  ', EMPTY",
        "110101900307001, OLD_NUMBER",
        "11010190030700X, LENGTH",
        "11010119900307001, LENGTH",
        "1101011990030700111, LENGTH",
        "010101199003070011, CHARACTER",
        "1101011990030700X1, CHARACTER",
        "１１０１０１１９９００３０７００１１, CHARACTER",
        "110101190002290015, NO_SUCH_DAY",
        "110101199013070011, NO_SUCH_DAY",
        "110101202611230011, FUTURE",
        "110101199003070012, CHECK",
        "110105194912310020, CHECK"
    })
    void residentIdSaysWhatIsWrong(String text, Flaw flaw) {
        assertThat(ResidentId.parse(text, TODAY)).isEqualTo(new Parsed.Invalid<>(flaw));
    }

    @Test
    void creditCodeHasParts() {
        var code = CreditCode.parse("91350100M000100Y43").optional().orElseThrow();
        assertThat(code.code()).isEqualTo("91350100M000100Y43");
        assertThat(code.registry()).isEqualTo("9");
        assertThat(code.type()).isEqualTo("1");
        assertThat(code.area()).isEqualTo("350100");
        assertThat(code.organisation()).isEqualTo("M000100Y4");
        assertThat(code)
                .isEqualTo(CreditCode.parse("91350100M000100Y43").optional().orElseThrow())
                .hasSameHashCodeAs(
                        CreditCode.parse("91350100M000100Y43").optional().orElseThrow());
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({
        ", EMPTY",
        "' ', EMPTY",
        "91350100M000100Y4, LENGTH",
        "91350100M000100Y433, LENGTH",
        "91350100m000100Y43, CHARACTER",
        "9135010OM000100Y43, CHARACTER",
        "91350100I000100Y43, CHARACTER",
        "91350100Z000100Y43, CHARACTER",
        "91350100S000100Y43, CHARACTER",
        "91350100V000100Y43, CHARACTER",
        "91350100M000100Y44, CHECK"
    })
    void creditCodeSaysWhatIsWrong(String text, Flaw flaw) {
        assertThat(CreditCode.parse(text)).isEqualTo(new Parsed.Invalid<>(flaw));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({
        "13800001234, PERSON",
        "+86 138-0000-1234, PERSON",
        "+852 5123 4567, PERSON",
        "1001234567890, DEVICE",
        "1401234567890, DEVICE",
        "1064812345678, DEVICE",
        "+861401234567890, DEVICE",
        "140123456789, UNKNOWN",
        "14012345678901, UNKNOWN",
        "10690001, SMS_PORT",
        "1069012345678901, SMS_PORT",
        "106, UNKNOWN",
        "95588, HOTLINE",
        "96110, HOTLINE",
        "400-800-1234, HOTLINE",
        "4001, HOTLINE",
        "94588, UNKNOWN",
        "010-12345678, UNKNOWN",
        "abc, UNKNOWN",
        "'', UNKNOWN",
        ", UNKNOWN"
    })
    void numbersTellWhatTheyBelongTo(String text, NumberKind kind) {
        assertThat(MobileNumber.kind(text)).isEqualTo(kind);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({
        ", EMPTY",
        "' ', EMPTY",
        "1401234567890, NO_PERSON",
        "10690001, NO_PERSON",
        "95588, NO_PERSON",
        "12345, FORM"
    })
    void mobileNumberSaysWhatIsWrong(String text, Flaw flaw) {
        assertThat(MobileNumber.parse(text)).isEqualTo(new Parsed.Invalid<>(flaw));
    }

    @ParameterizedTest(name = "{0} -> {1}, mainland {2}")
    @CsvSource({
        "138 0000 1234, +8613800001234, true",
        "008613800001234, +8613800001234, true",
        "+85251234567, +85251234567, false",
        "+85366123456, +85366123456, false",
        "+886912345678, +886912345678, false"
    })
    void mobileNumberHasOneForm(String text, String e164, boolean mainland) {
        var number = MobileNumber.parse(text).optional().orElseThrow();
        assertThat(number.e164()).isEqualTo(e164);
        assertThat(number.mainland()).isEqualTo(mainland);
        assertThat(MobileNumber.parse(e164)).isEqualTo(new Parsed.Valid<>(number));
        assertThat(number).hasSameHashCodeAs(MobileNumber.parse(e164).optional().orElseThrow());
    }

    @ParameterizedTest(name = "{0} -> {1}, {2}")
    @CsvSource({
        "4111111111111111, 4111111111111111, 1111",
        "4111 1111 1111-1111, 4111111111111111, 1111",
        "6222000000000000004, 6222000000000000004, 0004"
    })
    void bankCardPassesTheLuhnCheck(String text, String number, String last) {
        var card = BankCard.parse(text).optional().orElseThrow();
        assertThat(card.number()).isEqualTo(number);
        assertThat(card.lastFour()).isEqualTo(last);
        assertThat(BankCard.parse(number)).isEqualTo(new Parsed.Valid<>(card));
        assertThat(card).hasSameHashCodeAs(BankCard.parse(number).optional().orElseThrow());
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({
        ", EMPTY",
        "' - ', EMPTY",
        "411111111111111a, CHARACTER",
        "４１１１１１１１１１１１１１１１, CHARACTER",
        // fifteen digits and twenty, both with the right check
        "378282246310005, LENGTH",
        "00000000000000000000, LENGTH",
        "4111111111111112, CHECK"
    })
    void bankCardSaysWhatIsWrong(String text, Flaw flaw) {
        assertThat(BankCard.parse(text)).isEqualTo(new Parsed.Invalid<>(flaw));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({"100000, 100000", "' 200001 ', 200001", "000000, 000000"})
    void postcodeHasSixDigits(String text, String digits) {
        assertThat(Postcode.parse(text)).isEqualTo(new Parsed.Valid<>(new Postcode(digits)));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({", EMPTY", "' ', EMPTY", "10000, LENGTH", "1000000, LENGTH", "10000a, CHARACTER", "１０００００, CHARACTER"})
    void postcodeSaysWhatIsWrong(String text, Flaw flaw) {
        assertThat(Postcode.parse(text)).isEqualTo(new Parsed.Invalid<>(flaw));
    }

    @Test
    void postcodeThatIsNoneIsNotRepeated() {
        assertThatThrownBy(() -> new Postcode("secret"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a postcode has six digits");
    }

    @ParameterizedTest
    @ValueSource(strings = {"张三", "买买提·艾力", "𠮷野家", "\uE863", "Anne-Marie O'Neill", "司", "X Æ A-12"})
    void namesMayBeWrittenInManyWays(String text) {
        var name = PersonName.parse(" " + text + "\u3000").optional().orElseThrow();
        assertThat(name.text()).isEqualTo(text);
        assertThat(PersonName.parse(text)).isEqualTo(new Parsed.Valid<>(name));
        assertThat(name).hasSameHashCodeAs(PersonName.parse(text).optional().orElseThrow());
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource({", EMPTY", "'\u3000', EMPTY", "'张\u0000三', CHARACTER", "'张\n三', CHARACTER"})
    void nameSaysWhatIsWrong(String text, Flaw flaw) {
        assertThat(PersonName.parse(text)).isEqualTo(new Parsed.Invalid<>(flaw));
    }

    @Test
    void halfACharacterIsNoName() {
        assertThat(PersonName.parse("张\uD842")).isEqualTo(new Parsed.Invalid<>(Flaw.CHARACTER));
    }

    @Test
    void valuesDoNotShowThemselves() {
        assertThat(ResidentId.parse("11010519491231002X", TODAY)).hasToString("Valid[value=ResidentId[1****X]]");
        assertThat(CreditCode.parse("91350100M000100Y43")).hasToString("Valid[value=CreditCode[****]]");
        assertThat(MobileNumber.parse("13800001234")).hasToString("Valid[value=MobileNumber[+86****1234]]");
        assertThat(BankCard.parse("4111111111111111")).hasToString("Valid[value=BankCard[****1111]]");
        assertThat(PersonName.parse("张三丰")).hasToString("Valid[value=PersonName[张**]]");
        assertThat(BankCard.parse("4111111111111112")).hasToString("Invalid[flaw=CHECK]");
    }

    @Test
    void differentValuesAreNotEqual() {
        assertThat(ResidentId.parse("11010519491231002X", TODAY))
                .isNotEqualTo(ResidentId.parse("110101199003070011", TODAY));
        assertThat(MobileNumber.parse("13800001234")).isNotEqualTo(MobileNumber.parse("13800001235"));
        assertThat(BankCard.parse("4111111111111111")).isNotEqualTo(BankCard.parse("6222000000000000004"));
        assertThat(PersonName.parse("张三")).isNotEqualTo(PersonName.parse("李四"));
        assertThat(PersonName.parse("张三").optional().orElseThrow()).isNotEqualTo("张三");
    }

    @ParameterizedTest
    @EnumSource(Flaw.class)
    void everyFlawHasWords(Flaw flaw) {
        assertThat(flaw.text().zh()).isNotBlank();
        assertThat(flaw.text().en()).isNotBlank();
    }

    @ParameterizedTest(name = "{0} {1} -> {2}")
    @CsvSource({
        "FULL_NAME, ' 张三 ', 张三",
        "CHILD_NAME, ' 张三 ', 张三",
        "MOBILE, 13800001234, +8613800001234",
        "RESIDENT_ID, 11010519491231002x, 11010519491231002X",
        "BANK_CARD_NUMBER, 4111 1111 1111 1111, 4111111111111111",
        "UNIFIED_SOCIAL_CREDIT_CODE, 91350100M000100Y43, 91350100M000100Y43",
        "JOB_TITLE, ' 经理', ' 经理'"
    })
    void fieldsHaveTheirForms(Field field, String text, String normal) {
        assertThat(FieldFormat.parse(field, text, TODAY)).isEqualTo(new Parsed.Valid<>(normal));
    }

    @ParameterizedTest(name = "{0} {1} -> {2}")
    @CsvSource({
        "FULL_NAME, , EMPTY",
        "MOBILE, 95588, NO_PERSON",
        "RESIDENT_ID, 110101900307001, OLD_NUMBER",
        "BANK_CARD_NUMBER, 4111111111111112, CHECK",
        "UNIFIED_SOCIAL_CREDIT_CODE, 9, LENGTH",
        "JOB_TITLE, ' ', EMPTY",
        "JOB_TITLE, , EMPTY"
    })
    void fieldsSayWhatIsWrong(Field field, String text, Flaw flaw) {
        assertThat(FieldFormat.parse(field, text, TODAY)).isEqualTo(new Parsed.Invalid<>(flaw));
    }
}
