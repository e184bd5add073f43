package org.hegui.statute.marketing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import org.hegui.statute.Applies;
import org.hegui.statute.Outcome;
import org.hegui.statute.Statute;
import org.hegui.statute.Verdict;
import org.hegui.statute.person.AgeGroup;

@Applies({
    "AD-14",
    "AD-43",
    "AD-44",
    "ALG-17",
    "CIVIL-1033",
    "CONTEST-15",
    "CONTEST-20",
    "CPL-29",
    "CPR-24",
    "EMAIL",
    "IAD-9",
    "IAD-10",
    "IAD-17",
    "MIN-24",
    "NDSR-42",
    "NTM-16",
    "PIPL-15",
    "PIPL-24",
    "PIPL-69",
    "MSG",
    "SMS",
    "SMS-21"
})
class MessageRuleTest {
    private static final Statute STATUTE = Statute.load();

    private final MessageRule rule = on(LocalDate.of(2026, 11, 22));

    @ParameterizedTest
    @EnumSource(
            value = Channel.class,
            names = {"WEB", "POP_UP"},
            mode = EnumSource.Mode.EXCLUDE)
    void agreedProvenAndCompleteMaySend(Channel channel) {
        for (var consent : Set.of(MessageConsent.AGREED, MessageConsent.REQUESTED)) {
            var verdict = rule.decide(MessageCase.by(channel).consent(consent).message());
            assertThat(verdict.outcome()).isEqualTo(Outcome.PERMIT);
            assertThat(rules(verdict)).isEqualTo("CPL-29 PERMITS");
        }
    }

    @ParameterizedTest(name = "{0} without any consent -> {1}")
    @CsvSource({
        "SMS, 'AD-43 CPL-29 CIVIL-1033 CPR-24 NTM-16 SMS-21'",
        "EMAIL, 'AD-43 CPL-29 CIVIL-1033 CPR-24 NTM-16 EMAIL IAD-17'",
        "CALL, 'CPL-29 CIVIL-1033 CPR-24'",
        "INSTANT_MESSAGE, 'AD-43 CPL-29 CIVIL-1033 CPR-24 NTM-16 IAD-17'",
        "PUSH, 'AD-43 CPL-29 CPR-24 NTM-16'",
        "LEAFLET, 'AD-43 CPL-29 CIVIL-1033'",
        "VEHICLE, 'AD-43 CPL-29 IAD-17'",
        "HOME, 'AD-43 CPL-29 IAD-17'"
    })
    void withoutConsentEachChannelIsRefusedByItsRules(Channel channel, String expected) {
        var verdict =
                rule.decide(MessageCase.by(channel).consent(MessageConsent.NONE).message());
        assertThat(verdict.outcome()).isEqualTo(Outcome.DENY);
        assertThat(rules(verdict)).isEqualTo(refusing(expected));
    }

    @ParameterizedTest(name = "{0}, {1} -> {2}")
    @CsvSource({
        "SMS, REFUSED, 'CPL-29 AD-43 CIVIL-1033 CPR-24 NTM-16 SMS-21'",
        "SMS, WITHDRAWN, 'CPL-29 CPR-24 PIPL-15 AD-43 CIVIL-1033 NTM-16 SMS-21'",
        "CALL, REFUSED, 'CPL-29 CIVIL-1033 CPR-24'",
        "CALL, WITHDRAWN, 'CPL-29 CPR-24 PIPL-15 CIVIL-1033'",
        "LEAFLET, WITHDRAWN, 'CPL-29 PIPL-15 AD-43 CIVIL-1033'",
        "HOME, REFUSED, 'CPL-29 AD-43 IAD-17'"
    })
    void clearRefusalStopsEachChannel(Channel channel, MessageConsent consent, String expected) {
        var verdict = rule.decide(MessageCase.by(channel).consent(consent).message());
        assertThat(verdict.outcome()).isEqualTo(Outcome.DENY);
        assertThat(rules(verdict)).isEqualTo(refusing(expected));
    }

    @ParameterizedTest
    @EnumSource(Channel.class)
    void refusalOfAnotherBrandStandsWhateverWasAgreedHere(Channel channel) {
        var verdict = rule.decide(MessageCase.by(channel).refusedElsewhere().message());
        assertThat(rules(verdict))
                .isEqualTo(channel.comesToThePerson() ? "NTM-16 REFUSES, CPL-29 PERMITS" : "CPL-29 PERMITS");
    }

    @ParameterizedTest(name = "{0} without proof -> {1}")
    @CsvSource({
        "SMS, 'SMS-21 REFUSES, PIPL-69 REQUIRES, CPL-29 PERMITS'",
        "CALL, 'PIPL-69 REQUIRES, CPL-29 PERMITS'",
        "EMAIL, 'PIPL-69 REQUIRES, CPL-29 PERMITS'",
        "WEB, CPL-29 PERMITS"
    })
    void consentHasToBeProven(Channel channel, String expected) {
        assertThat(rules(rule.decide(MessageCase.by(channel).unproven().message())))
                .isEqualTo(expected);
    }

    @Test
    void smsWithoutConsentIsRefusedBeforeAnyProofIsAsked() {
        var sms = MessageCase.by(Channel.SMS).consent(MessageConsent.NONE).unproven();
        assertThat(rules(rule.decide(sms.message())))
                .isEqualTo(refusing("AD-43 CPL-29 CIVIL-1033 CPR-24 NTM-16 SMS-21"));
    }

    @ParameterizedTest
    @EnumSource(Channel.class)
    void serviceMessageNeedsNothingOfAll(Channel channel) {
        var message = MessageCase.by(channel)
                .kind(MessageKind.SERVICE)
                .age(AgeGroup.CHILD)
                .consent(MessageConsent.WITHDRAWN)
                .unproven()
                .refusedElsewhere()
                .automated()
                .personalisationOff()
                .contents(Set.of())
                .at(LocalTime.MIDNIGHT)
                .message();
        assertThat(rule.decide(message).outcome()).isEqualTo(Outcome.PERMIT);
        assertThat(rules(rule.decide(message))).isEqualTo("CONTEST-15 PERMITS");
        assertThat(rule.missing(message)).isEmpty();
    }

    @Test
    void unsureMessageIsTreatedAsCommercial() {
        var unsure = MessageCase.by(Channel.CALL).kind(MessageKind.UNSURE);
        assertThat(rules(rule.decide(unsure.message()))).isEqualTo("CPL-29 PERMITS, CONTEST-15 INFORMS");
        assertThat(rules(rule.decide(unsure.consent(MessageConsent.NONE).message())))
                .isEqualTo("CPL-29 REFUSES, CIVIL-1033 REFUSES, CPR-24 REFUSES, CONTEST-15 INFORMS");
    }

    @ParameterizedTest(name = "{0}, signs: {1}, automated: {2} -> {3}")
    @CsvSource({
        "ADULT, false, true, CPL-29 PERMITS",
        "ADULT, true, true, CPL-29 PERMITS",
        "CHILD, false, true, 'MIN-24 REFUSES, CPL-29 PERMITS'",
        "TEEN, false, true, 'MIN-24 REFUSES, CPL-29 PERMITS'",
        "TEEN, true, true, 'MIN-24 REFUSES, CPL-29 PERMITS'",
        "TEEN, false, false, CPL-29 PERMITS",
        "UNKNOWN, false, true, 'CPL-29 PERMITS, CONTEST-20 INFORMS'",
        "UNKNOWN, false, false, CPL-29 PERMITS",
        "UNKNOWN, true, true, 'CONTEST-20 REFUSES, CPL-29 PERMITS'",
        "UNKNOWN, true, false, CPL-29 PERMITS"
    })
    void minorsGetNoAutomatedMarketingWhateverTheyAgreedTo(
            AgeGroup age, boolean signs, boolean automated, String expected) {
        for (var channel : Set.of(Channel.PUSH, Channel.WEB)) {
            var plain = MessageCase.by(channel).age(age);
            var message = signs ? plain.signsOfMinority() : plain;
            assertThat(rules(rule.decide((automated ? message.automated() : message).message())))
                    .isEqualTo(expected);
        }
    }

    @Test
    void personalisationThatIsOffStaysOff() {
        var message = MessageCase.by(Channel.WEB).personalisationOff();
        assertThat(rules(rule.decide(message.message()))).isEqualTo("CPL-29 PERMITS");
        assertThat(rules(rule.decide(message.automated().message())))
                .isEqualTo("PIPL-24 REFUSES, ALG-17 REFUSES, CPL-29 PERMITS");
    }

    @ParameterizedTest(name = "{0} that shows nothing -> {1}")
    @CsvSource({
        "SMS, 'SENDER_IDENTITY AD-43, SENDER_IDENTITY NTM-16, SENDER_CONTACT AD-43, SENDER_CONTACT NTM-16, "
                + "OPT_OUT AD-43, OPT_OUT CPR-24, OPT_OUT SMS, FREE_OPT_OUT NTM-16'",
        "EMAIL, 'SENDER_IDENTITY AD-43, SENDER_IDENTITY NTM-16, SENDER_CONTACT AD-43, SENDER_CONTACT NTM-16, "
                + "OPT_OUT AD-43, OPT_OUT CPR-24, OPT_OUT EMAIL, FREE_OPT_OUT NTM-16, SUBJECT_MARK EMAIL'",
        "INSTANT_MESSAGE, 'SENDER_IDENTITY AD-43, SENDER_IDENTITY NTM-16, SENDER_CONTACT AD-43, "
                + "SENDER_CONTACT NTM-16, OPT_OUT AD-43, OPT_OUT CPR-24, FREE_OPT_OUT NTM-16'",
        "PUSH, 'SENDER_IDENTITY AD-43, SENDER_IDENTITY NTM-16, SENDER_CONTACT AD-43, "
                + "SENDER_CONTACT NTM-16, OPT_OUT AD-43, OPT_OUT CPR-24, FREE_OPT_OUT NTM-16'",
        "CALL, OPT_OUT CPR-24",
        "LEAFLET, ''",
        "VEHICLE, ''",
        "HOME, ''",
        "WEB, 'AD_LABEL AD-14, AD_LABEL IAD-9'",
        "POP_UP, 'AD_LABEL AD-14, AD_LABEL IAD-9, ONE_CLICK_CLOSE AD-44, ONE_CLICK_CLOSE IAD-10'"
    })
    void eachChannelAsksForItsContents(Channel channel, String expected) {
        var message = MessageCase.by(channel).contents(Set.of()).message();
        assertThat(missing(message)).isEqualTo(expected);
        assertThat(rule.decide(message).outcome()).isEqualTo(expected.isEmpty() ? Outcome.PERMIT : Outcome.DENY);
    }

    @ParameterizedTest(name = "automated {0} without the option, opt-out: {1} -> {2}")
    @CsvSource({
        "PUSH, true, 'PERSONALISATION_OFF ALG-17, PERSONALISATION_OFF NDSR-42'",
        "WEB, true, 'PERSONALISATION_OFF ALG-17, PERSONALISATION_OFF NDSR-42'",
        "WEB, false, 'AD_LABEL AD-14, AD_LABEL IAD-9, PERSONALISATION_OFF PIPL-24, PERSONALISATION_OFF ALG-17, "
                + "PERSONALISATION_OFF NDSR-42'",
        "LEAFLET, true, PERSONALISATION_OFF ALG-17",
        "LEAFLET, false, 'PERSONALISATION_OFF PIPL-24, PERSONALISATION_OFF ALG-17'"
    })
    void automatedMarketingOffersAWayOut(Channel channel, boolean optOut, String expected) {
        var message = MessageCase.by(channel).automated();
        var shown = optOut
                ? message.without(MessageContent.PERSONALISATION_OFF)
                : message.contents(Set.of(MessageContent.SENDER_IDENTITY));
        assertThat(missing(shown.message())).isEqualTo(expected);
    }

    @Test
    void missingContentIsNamedInBothLanguages() {
        var missing = rule.missing(MessageCase.by(Channel.EMAIL)
                .without(MessageContent.SUBJECT_MARK)
                .message());
        assertThat(missing).singleElement().satisfies(one -> {
            assertThat(one.content()).isEqualTo(MessageContent.SUBJECT_MARK);
            assertThat(one.content().code()).isEqualTo("subjectMark");
            assertThat(one.reason().zh()).isEqualTo("信息没有标题最前面的“广告”或者“AD”，请补充后再发送。");
            assertThat(one.reason().en())
                    .isEqualTo("The message doesn't show 广告 or AD at the start of the subject. Add it before sending.");
        });
    }

    @ParameterizedTest(name = "at {0} -> quiet: {1}")
    @CsvSource({
        "20:59, false",
        "21:00, true",
        "21:01, true",
        "00:00, true",
        "07:59, true",
        "08:00, false",
        "08:01, false"
    })
    void quietHoursOnlyInform(LocalTime time, boolean quiet) {
        var verdict = rule.decide(MessageCase.by(Channel.SMS).at(time).message());
        assertThat(verdict.outcome()).isEqualTo(Outcome.PERMIT);
        assertThat(rules(verdict)).isEqualTo(quiet ? "CPL-29 PERMITS, MSG INFORMS" : "CPL-29 PERMITS");
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({
        "SMS, true",
        "CALL, true",
        "INSTANT_MESSAGE, true",
        "PUSH, true",
        "EMAIL, false",
        "LEAFLET, false",
        "VEHICLE, false",
        "HOME, false",
        "WEB, false",
        "POP_UP, false"
    })
    void quietHoursAreForWhatDisturbs(Channel channel, boolean expected) {
        var night = rule.decide(MessageCase.by(channel).at(LocalTime.of(23, 0)).message());
        assertThat(rules(night).contains("MSG INFORMS")).isEqualTo(expected);
        assertThat(rules(rule.decide(MessageCase.by(channel).at(null).message())))
                .isEqualTo("CPL-29 PERMITS");
    }

    @ParameterizedTest(name = "SMS without consent on {0} -> {1}")
    @CsvSource({
        "2021-11-01, 'CPL-29 CIVIL-1033 NTM-16 SMS-21'",
        "2021-12-30, 'CPL-29 CIVIL-1033 NTM-16 SMS-21'",
        "2021-12-31, 'AD-43 CPL-29 CIVIL-1033 NTM-16 SMS-21'",
        "2024-06-30, 'AD-43 CPL-29 CIVIL-1033 NTM-16 SMS-21'",
        "2024-07-01, 'AD-43 CPL-29 CIVIL-1033 CPR-24 NTM-16 SMS-21'"
    })
    void rulesComeOnTheirOwnDay(LocalDate date, String expected) {
        var sms = MessageCase.by(Channel.SMS).consent(MessageConsent.NONE).unproven();
        assertThat(rules(on(date).decide(sms.message()))).isEqualTo(refusing(expected));
    }

    @ParameterizedTest(name = "on {0} -> {1}, lacking {2}")
    @CsvSource({
        "2026-04-30, 'PIPL-69 REQUIRES, CPL-29 PERMITS', 'AD-43 CPR-24'",
        "2026-05-01, 'SMS-21 REFUSES, PIPL-69 REQUIRES, CPL-29 PERMITS', 'AD-43 CPR-24 SMS'"
    })
    void revisedRuleAsksForProofAndOptOut(LocalDate date, String unproven, String optOut) {
        var rule = on(date);
        assertThat(rules(rule.decide(MessageCase.by(Channel.SMS).unproven().message())))
                .isEqualTo(unproven);
        assertThat(rule.missing(MessageCase.by(Channel.SMS)
                        .without(MessageContent.OPT_OUT)
                        .message()))
                .extracting(missing -> missing.reason().rule())
                .containsExactly(optOut.split(" "));
    }

    private String missing(Message message) {
        return rule.missing(message).stream()
                .map(missing -> missing.content() + " " + missing.reason().rule())
                .collect(Collectors.joining(", "));
    }

    private static String refusing(String ids) {
        return ids.replace(" ", " REFUSES, ") + " REFUSES";
    }

    private static String rules(Verdict verdict) {
        return verdict.reasons().stream()
                .map(reason -> reason.rule() + " " + reason.effect())
                .collect(Collectors.joining(", "));
    }

    private static MessageRule on(LocalDate date) {
        return new MessageRule(STATUTE.asOf(date));
    }
}
