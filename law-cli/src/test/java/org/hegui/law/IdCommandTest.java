package org.hegui.law;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.hegui.statute.Applies;

@Applies({"VAL-ID", "VAL-USCC", "VAL-MOB", "VAL-MISC"})
class IdCommandTest {

    @ParameterizedTest(name = "{0} is {1} of {2}")
    @CsvSource({
        "11010519491231002X, RESIDENT, 1949-12-31, of a resident of the mainland",
        "11010519491231002x, RESIDENT, 1949-12-31, of a resident of the mainland",
        "810000199408230021, HONG_KONG, 1994-08-23, of a Hong Kong resident with a residence permit"
    })
    void identityNumberGivesKindAndBirthDate(String number, String kind, String birthDate, String words) {
        var answer = Asked.law("id", number, "--json").json();
        assertThat(answer.path("valid").asBoolean()).isTrue();
        assertThat(answer.path("kinds").toString()).isEqualTo("[\"RESIDENT_ID\"]");
        var reading = answer.path("readings").path(0);
        assertThat(reading.path("residentIdKind").asText()).isEqualTo(kind);
        assertThat(reading.path("birthDate").asText()).isEqualTo(birthDate);
        assertThat(reading.path("flaw").isNull()).isTrue();
        assertThat(Asked.law("id", number).text().lines())
                .containsExactly(
                        "Valid.",
                        "  resident identity number  VAL-ID  " + words,
                        "                                    born " + birthDate);
    }

    @ParameterizedTest(name = "{0} is a {1}")
    @CsvSource({
        "91350100M000100Y43, CREDIT_CODE",
        "6222021001116245702, BANK_CARD",
        "6222 0210 0111 6245 702, BANK_CARD",
        "13800138000, MOBILE",
        "138 0013 8000, MOBILE",
        "+86-138-0013-8000, MOBILE",
        "+85251234567, MOBILE",
        "100000, POSTCODE"
    })
    void otherNumbersAreRecognised(String number, String kind) {
        var answer = Asked.law("id " + number + " --json").json();
        assertThat(answer.path("kinds").toString()).isEqualTo("[\"" + kind + "\"]");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "110105194912310021, CHECK",
        "110105199002300021, NO_SUCH_DAY",
        "110105202611230027, FUTURE",
        "110105491231002, OLD_NUMBER"
    })
    void whatIsNearlyAnIdentityNumberSaysWhatIsWrong(String number, String flaw) {
        var answer = Asked.law("id", number, "--json").json();
        assertThat(answer.path("valid").asBoolean()).isFalse();
        var reading = answer.path("readings").path(0);
        assertThat(reading.path("flaw").asText()).isEqualTo(flaw);
        assertThat(reading.path("nearly").asBoolean()).isTrue();
    }

    @Test
    void birthDateMayBeToday() {
        // born on 22 November 2026, the day of the clock
        var reading = Asked.law("id 110105202611220026 --json")
                .json()
                .path("readings")
                .path(0);
        assertThat(reading.path("flaw").asText()).isNotEqualTo("FUTURE");
    }

    @Test
    void textSaysWhatIsWrong() {
        assertThat(Asked.law("id 110105491231002").text().lines())
                .containsExactly(
                        "Not valid.",
                        "  resident identity number  VAL-ID  is an old number of 15 digits, which isn't valid any more");
        assertThat(Asked.law("id 110105491231002 --lang zh").text().lines())
                .containsExactly("无效。", "  公民身份号码  VAL-ID  十五位旧号码已失效，请填写十八位号码");
    }

    @Test
    void whatIsNothingIsComparedWithEverything() {
        assertThat(Asked.law("id hello").text().lines())
                .containsExactly(
                        "It is no identifier that is known here.",
                        "  resident identity number    VAL-ID    has the wrong length",
                        "  unified social credit code  VAL-USCC  has the wrong length",
                        "  bank card number            VAL-MISC  has a character that can't be there",
                        "  mobile number               VAL-MOB   has the wrong form",
                        "  postcode                    VAL-MISC  has a character that can't be there");
    }

    @ParameterizedTest
    @ValueSource(strings = {"11010519491231002X", "110105194912310021", "13800138000", "6222021001116245702"})
    void numberIsNotRepeated(String number) {
        assertThat(Asked.law("id", number).text()).doesNotContain(number);
        assertThat(Asked.law("id", number, "--json").text()).doesNotContain(number);
    }

    @Test
    void emptyNumberIsNoIdentifier() {
        assertThat(Asked.law("id", "").text()).startsWith("It is no identifier").contains("is empty");
    }

    @Test
    void numberMustBeThere() {
        assertThat(Asked.law("id").refused()).isEqualTo("Missing: NUMBER.");
    }
}
