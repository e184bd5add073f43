package org.hegui.statute.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

import org.hegui.statute.Applies;

@Applies({"VAL-ID", "VAL-USCC", "VAL-MOB", "VAL-MISC", "PIPL-51", "NDSR-9"})
class IdentifierPropertyTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String CODE_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    @Property
    void everyGeneratedResidentIdIsValid(@ForAll("residentIds") String number) {
        assertThat(ResidentId.valid(number, TODAY)).isTrue();
    }

    @Property
    void anySingleChangedDigitOfAResidentIdIsNoticed(
            @ForAll("residentIds") String number, @ForAll @IntRange(max = 17) int at, @ForAll("digits") char digit) {
        if (number.charAt(at) != digit) {
            assertThat(ResidentId.valid(with(number, at, digit), TODAY)).isFalse();
        }
    }

    @Property
    void everyGeneratedCreditCodeIsValid(@ForAll("creditCodes") String code) {
        assertThat(CreditCode.valid(code)).isTrue();
    }

    @Property
    void anySingleChangedCharacterOfACreditCodeIsNoticed(
            @ForAll("creditCodes") String code, @ForAll @IntRange(max = 17) int at, @ForAll("codeCharacters") char to) {
        if (code.charAt(at) != to) {
            assertThat(CreditCode.valid(with(code, at, to))).isFalse();
        }
    }

    @Property
    void everyMainlandNumberHasAnE164FormThatLeadsBackToIt(@ForAll("mobiles") String number) {
        assertThat(MobileNumber.valid(number)).isTrue();
        assertThat(MobileNumber.e164(number)).contains("+86" + number);
        assertThat(MobileNumber.e164("+86" + number)).contains("+86" + number);
    }

    @Property
    void everyGeneratedBankCardIsValid(@ForAll("bankCards") String number) {
        assertThat(BankCard.parse(number)).isInstanceOf(Parsed.Valid.class);
    }

    @Property
    void anySingleChangedDigitOfABankCardIsNoticed(
            @ForAll("bankCards") String number, @ForAll @IntRange(max = 15) int at, @ForAll("digits") char digit) {
        if (number.charAt(at) != digit) {
            assertThat(BankCard.parse(with(number, at, digit))).isEqualTo(new Parsed.Invalid<>(Flaw.CHECK));
        }
    }

    @Property
    void normalFormIsReadAsItself(@ForAll("values") String text, @ForAll Field field) {
        if (FieldFormat.parse(field, text, TODAY) instanceof Parsed.Valid<String>(var normal)) {
            assertThat(FieldFormat.parse(field, normal, TODAY)).isEqualTo(new Parsed.Valid<>(normal));
        }
    }

    @Property
    void nothingIsAPersonsNumberAndSomethingElse(@ForAll("digitRows") String digits) {
        assertThat(MobileNumber.e164(digits).isPresent()).isEqualTo(MobileNumber.kind(digits) == NumberKind.PERSON);
    }

    @Property
    void maskShowsNoMoreThanItsForm(@ForAll("values") String value, @ForAll Field field) {
        var form = MaskForm.of(field);
        var masked = Mask.of(field, value);
        var stars = masked.indexOf('*');
        assertThat(stars).isNotNegative();
        assertThat(masked.codePointCount(0, stars)).isLessThanOrEqualTo(form.first());
        if (form != MaskForm.EMAIL && !value.contains("*")) {
            var after = masked.substring(masked.lastIndexOf('*') + 1);
            assertThat(after.codePointCount(0, after.length())).isLessThanOrEqualTo(form.last());
        }
    }

    @Property
    void nothingThrowsOnArbitraryText(@ForAll String text, @ForAll Field field) {
        ResidentId.valid(text, TODAY);
        ResidentId.checkDigit(text);
        CreditCode.valid(text);
        MobileNumber.valid(text);
        MobileNumber.e164(text);
        MobileNumber.kind(text);
        BankCard.parse(text);
        Postcode.parse(text);
        PersonName.parse(text);
        Field.ofCode(text);
        assertThat(FieldFormat.parse(field, text, TODAY)).isNotNull();
        assertThat(Mask.of(field, text)).isNotNull();
    }

    @Property
    void nothingThrowsOnDigits(@ForAll("digitRows") String digits) {
        ResidentId.valid(digits, TODAY);
        ResidentId.checkDigit(digits);
        CreditCode.valid(digits);
        MobileNumber.e164(digits);
        assertThat(Mask.of(Field.RESIDENT_ID, digits)).isNotEqualTo(digits);
    }

    @Property
    void maskNeverShowsTheClearValue(@ForAll @StringLength(min = 1) String value, @ForAll Field field) {
        assertThat(Mask.of(field, value)).isNotEqualTo(value);
    }

    @Provide
    Arbitrary<String> residentIds() {
        var births = Arbitraries.longs()
                .between(LocalDate.of(1900, 1, 1).toEpochDay(), TODAY.toEpochDay())
                .map(day -> LocalDate.ofEpochDay(day).format(DateTimeFormatter.BASIC_ISO_DATE));
        var areas = Arbitraries.integers().between(110_000, 999_999).map(String::valueOf);
        var sequences = Arbitraries.integers().between(0, 999).map(number -> "%03d".formatted(number));
        return Combinators.combine(areas, births, sequences)
                .as((area, birth, sequence) -> area + birth + sequence)
                .map(body -> body + ResidentId.checkDigit(body));
    }

    @Provide
    Arbitrary<String> creditCodes() {
        return Arbitraries.strings().withChars(CODE_ALPHABET).ofLength(17).map(IdentifierPropertyTest::withCheck);
    }

    @Provide
    Arbitrary<String> bankCards() {
        return Arbitraries.strings()
                .numeric()
                .ofMinLength(15)
                .ofMaxLength(18)
                .map(body -> "0123456789"
                        .chars()
                        .mapToObj(digit -> body + (char) digit)
                        .filter(number -> BankCard.parse(number) instanceof Parsed.Valid)
                        .findFirst()
                        .orElseThrow());
    }

    /** Texts of any kind, and such as have the form of something. */
    @Provide
    Arbitrary<String> values() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMinLength(1),
                residentIds(),
                creditCodes(),
                mobiles(),
                bankCards(),
                digitRows(),
                Arbitraries.strings().withChars("ab@.-+ 张·").ofMinLength(1).ofMaxLength(12));
    }

    @Provide
    Arbitrary<String> mobiles() {
        return Arbitraries.longs().between(13_000_000_000L, 19_999_999_999L).map(String::valueOf);
    }

    @Provide
    Arbitrary<Character> digits() {
        return Arbitraries.chars().range('0', '9');
    }

    @Provide
    Arbitrary<Character> codeCharacters() {
        return Arbitraries.of(CODE_ALPHABET.chars().mapToObj(c -> (char) c).toList());
    }

    @Provide
    Arbitrary<String> digitRows() {
        return Arbitraries.strings().numeric().ofMinLength(1).ofMaxLength(20);
    }

    /** The one last character that makes the code valid, found without knowing how. */
    private static String withCheck(String body) {
        return CODE_ALPHABET
                .chars()
                .mapToObj(c -> body + (char) c)
                .filter(CreditCode::valid)
                .findFirst()
                .orElseThrow();
    }

    private static String with(String text, int at, char to) {
        return text.substring(0, at) + to + text.substring(at + 1);
    }
}
