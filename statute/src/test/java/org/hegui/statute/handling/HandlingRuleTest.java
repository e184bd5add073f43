package org.hegui.statute.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hegui.statute.Outcome.ASK_COUNSEL;
import static org.hegui.statute.Outcome.DENY;
import static org.hegui.statute.Outcome.PERMIT;
import static org.hegui.statute.consent.ConsentKind.GENERAL;
import static org.hegui.statute.consent.ConsentKind.GUARDIAN;
import static org.hegui.statute.consent.ConsentKind.SEPARATE;
import static org.hegui.statute.consent.ConsentKind.WRITTEN;
import static org.hegui.statute.consent.ConsentStatus.EXPIRED;
import static org.hegui.statute.consent.ConsentStatus.GRANTED;
import static org.hegui.statute.consent.ConsentStatus.REFUSED;
import static org.hegui.statute.consent.ConsentStatus.WITHDRAWN;
import static org.hegui.statute.field.Field.ALLERGY;
import static org.hegui.statute.field.Field.CHILD_NAME;
import static org.hegui.statute.field.Field.CREDIT_REPORT;
import static org.hegui.statute.field.Field.EMAIL;
import static org.hegui.statute.field.Field.FULL_NAME;
import static org.hegui.statute.field.Field.MOBILE;
import static org.hegui.statute.handling.Act.AUTOMATED_DECISION;
import static org.hegui.statute.handling.Act.COLLECT;
import static org.hegui.statute.handling.Act.EXPORT;
import static org.hegui.statute.handling.Act.MARKET;
import static org.hegui.statute.handling.Act.PROVIDE;
import static org.hegui.statute.handling.Act.PUBLISH;
import static org.hegui.statute.handling.Act.USE;
import static org.hegui.statute.purpose.LegalBasis.CONTRACT;
import static org.hegui.statute.purpose.LegalBasis.PUBLIC_INFO;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import org.hegui.statute.Applies;
import org.hegui.statute.Effect;
import org.hegui.statute.Outcome;
import org.hegui.statute.Reason;
import org.hegui.statute.Statute;
import org.hegui.statute.person.AgeGroup;
import org.hegui.statute.purpose.LegalBasis;
import org.hegui.statute.purpose.RecipientRole;

@Applies({
    "PIPL-6",
    "PIPL-13",
    "PIPL-14",
    "PIPL-15",
    "PIPL-16",
    "PIPL-23",
    "PIPL-24",
    "PIPL-25",
    "PIPL-26",
    "PIPL-27",
    "PIPL-29",
    "PIPL-31",
    "PIPL-32",
    "PIPL-39",
    "NDSR-22",
    "AD-43",
    "CPL-29",
    "CIVIL-1033",
    "MIN-24",
    "CONTEST-1",
    "CONTEST-2",
    "CONTEST-8",
    "CONTEST-20"
})
class HandlingRuleTest {
    private static final Statute STATUTE = Statute.load();

    private final HandlingRule rule = new HandlingRule(STATUTE.asOf(LocalDate.of(2026, 11, 22)));

    static Stream<Arguments> purposeAndGeneralConsent() {
        return Stream.of(
                arguments("inactive purpose", ask(USE).inactive(), DENY, "PIPL-6"),
                arguments("outside the purpose", ask(USE).purposeCovers(FULL_NAME), DENY, "PIPL-6"),
                arguments("no consent", ask(USE), DENY, "PIPL-13"),
                arguments("refused", ask(USE).then(REFUSED, GENERAL, null, FULL_NAME, MOBILE), DENY, "PIPL-13 NDSR-22"),
                arguments("withdrawn", ask(USE).then(WITHDRAWN, GENERAL, null, FULL_NAME, MOBILE), DENY, "PIPL-15"),
                arguments("not all covered", ask(USE).then(GRANTED, GENERAL, null, FULL_NAME), DENY, "PIPL-14"),
                arguments("granted", granted(USE), PERMIT, "PIPL-13"),
                arguments("granted, collect", granted(COLLECT), PERMIT, "PIPL-13"),
                arguments("granted, decide", granted(AUTOMATED_DECISION), PERMIT, "PIPL-13 PIPL-24"),
                arguments("granted, market", granted(MARKET), PERMIT, "PIPL-13 AD-43 CPL-29 CIVIL-1033"),
                arguments("no consent to market", ask(MARKET), DENY, "PIPL-13"),
                arguments(
                        "granted again after withdrawal",
                        granted(USE).then(WITHDRAWN, GENERAL, null, FULL_NAME, MOBILE),
                        PERMIT,
                        "PIPL-13"),
                arguments(
                        "withdrawn after grant",
                        ask(USE).then(WITHDRAWN, GENERAL, null, FULL_NAME)
                                .then(GRANTED, GENERAL, null, FULL_NAME, MOBILE),
                        DENY,
                        "PIPL-15"),
                arguments(
                        "two grants together",
                        ask(USE).then(GRANTED, GENERAL, null, MOBILE).then(GRANTED, GENERAL, null, FULL_NAME),
                        PERMIT,
                        "PIPL-13"),
                arguments(
                        "grant for a recipient only",
                        ask(USE).then(GRANTED, SEPARATE, "x", FULL_NAME, MOBILE),
                        DENY,
                        "PIPL-13"),
                arguments(
                        "withdrawal for a recipient only",
                        ask(USE).then(WITHDRAWN, SEPARATE, "x", FULL_NAME, MOBILE)
                                .then(GRANTED, GENERAL, null, FULL_NAME, MOBILE),
                        PERMIT,
                        "PIPL-13"),
                arguments("nothing in particular, granted", granted(USE).about(), PERMIT, "PIPL-13"),
                arguments("nothing in particular, none", ask(USE).about(), DENY, "PIPL-13"));
    }

    static Stream<Arguments> strongerConsent() {
        return Stream.of(
                arguments(
                        "sensitive, general only",
                        ask(USE).about(ALLERGY).then(GRANTED, GENERAL, null, ALLERGY),
                        DENY,
                        "PIPL-29"),
                arguments(
                        "sensitive, written is not separate",
                        ask(USE).about(ALLERGY).then(GRANTED, WRITTEN, null, ALLERGY),
                        DENY,
                        "PIPL-29"),
                arguments(
                        "sensitive, separate",
                        ask(USE).about(ALLERGY).then(GRANTED, SEPARATE, null, ALLERGY),
                        PERMIT,
                        "PIPL-13 PIPL-29"),
                arguments(
                        "sensitive separate, ordinary general",
                        ask(USE).about(ALLERGY, EMAIL)
                                .then(GRANTED, GENERAL, null, EMAIL)
                                .then(GRANTED, SEPARATE, null, ALLERGY),
                        PERMIT,
                        "PIPL-13 PIPL-29"),
                arguments(
                        "separate withdrawn, ordinary stays",
                        ask(USE).about(EMAIL)
                                .then(WITHDRAWN, SEPARATE, null, ALLERGY)
                                .then(GRANTED, GENERAL, null, ALLERGY, EMAIL),
                        PERMIT,
                        "PIPL-13"),
                arguments(
                        "separate withdrawn, general newer",
                        ask(USE).about(ALLERGY)
                                .then(GRANTED, GENERAL, null, ALLERGY)
                                .then(WITHDRAWN, SEPARATE, null, ALLERGY)
                                .then(GRANTED, SEPARATE, null, ALLERGY),
                        DENY,
                        "PIPL-15 PIPL-29"),
                arguments(
                        "child, separate",
                        ask(USE).about(CHILD_NAME).then(GRANTED, SEPARATE, null, CHILD_NAME),
                        DENY,
                        "PIPL-31"),
                arguments(
                        "child, guardian",
                        ask(USE).about(CHILD_NAME).then(GRANTED, GUARDIAN, null, CHILD_NAME),
                        PERMIT,
                        "PIPL-13 PIPL-31"),
                arguments("publish, general", granted(PUBLISH), DENY, "PIPL-25"),
                arguments(
                        "publish, separate",
                        ask(PUBLISH).then(GRANTED, SEPARATE, null, FULL_NAME, MOBILE),
                        PERMIT,
                        "PIPL-13 PIPL-25"));
    }

    static Stream<Arguments> recipients() {
        return Stream.of(
                arguments("provide to nobody", granted(PROVIDE), DENY, "PIPL-23"),
                arguments("export to nobody", granted(EXPORT).to(" "), DENY, "PIPL-39"),
                arguments("provide, general", granted(PROVIDE).to("x"), DENY, "PIPL-23"),
                arguments(
                        "provide, separate without name",
                        ask(PROVIDE).to("x").then(GRANTED, SEPARATE, null, FULL_NAME, MOBILE),
                        DENY,
                        "PIPL-23"),
                arguments("provide, named", named(PROVIDE, "x").to("x"), PERMIT, "PIPL-13 PIPL-23"),
                arguments("provide, another named", named(PROVIDE, "y").to("x"), DENY, "PIPL-13 PIPL-23"),
                arguments("export, general", granted(EXPORT).to("x"), DENY, "PIPL-39"),
                arguments("export, named", named(EXPORT, "x").to("x"), PERMIT, "PIPL-13 PIPL-39"),
                arguments("export, another named", named(EXPORT, "y").to("x"), DENY, "PIPL-13 PIPL-39"),
                arguments(
                        "export sensitive, named",
                        ask(EXPORT).about(ALLERGY).to("x").then(GRANTED, SEPARATE, "x", ALLERGY),
                        PERMIT,
                        "PIPL-13 PIPL-29 PIPL-39"),
                arguments(
                        "export, general withdrawn later",
                        ask(EXPORT)
                                .to("x")
                                .then(WITHDRAWN, GENERAL, null, FULL_NAME)
                                .then(GRANTED, SEPARATE, "x", FULL_NAME, MOBILE),
                        DENY,
                        "PIPL-15 PIPL-39"),
                arguments(
                        "export, separate after general withdrawn",
                        named(EXPORT, "x").to("x").then(WITHDRAWN, GENERAL, null, FULL_NAME, MOBILE),
                        PERMIT,
                        "PIPL-13 PIPL-39"),
                arguments(
                        "export, withdrawn for this recipient",
                        ask(EXPORT)
                                .to("x")
                                .then(WITHDRAWN, SEPARATE, "x", FULL_NAME, MOBILE)
                                .then(GRANTED, GENERAL, null, FULL_NAME, MOBILE),
                        DENY,
                        "PIPL-15 PIPL-39"),
                arguments(
                        "export, withdrawn for another recipient",
                        ask(EXPORT)
                                .to("x")
                                .then(WITHDRAWN, SEPARATE, "y", FULL_NAME, MOBILE)
                                .then(GRANTED, SEPARATE, "x", FULL_NAME, MOBILE),
                        PERMIT,
                        "PIPL-13 PIPL-39"));
    }

    static Stream<Arguments> otherBases() {
        return Stream.of(
                arguments("contract", ask(USE).basis(CONTRACT), PERMIT, "PIPL-13"),
                arguments("contract, necessary", ask(USE).basis(CONTRACT).necessary(), PERMIT, "PIPL-13 PIPL-16"),
                arguments(
                        "contract, other consents withdrawn",
                        ask(USE).basis(CONTRACT).necessary().then(WITHDRAWN, GENERAL, null, FULL_NAME, MOBILE),
                        PERMIT,
                        "PIPL-13 PIPL-16"),
                arguments("contract, decide", ask(AUTOMATED_DECISION).basis(CONTRACT), PERMIT, "PIPL-13 PIPL-24"),
                arguments("contract, market", ask(MARKET).basis(CONTRACT), DENY, "AD-43 CONTEST-2"),
                arguments("contract, market with consent", granted(MARKET).basis(CONTRACT), DENY, "AD-43 CONTEST-2"),
                arguments("contract, inactive", ask(USE).basis(CONTRACT).inactive(), DENY, "PIPL-6"),
                arguments(
                        "contract, sensitive",
                        ask(USE).basis(CONTRACT).about(ALLERGY),
                        ASK_COUNSEL,
                        "CONTEST-1 PIPL-29"),
                arguments("contract, export", ask(EXPORT).basis(CONTRACT).to("x"), ASK_COUNSEL, "CONTEST-1 PIPL-39"),
                arguments("contract, provide", ask(PROVIDE).basis(CONTRACT).to("x"), ASK_COUNSEL, "CONTEST-1 PIPL-23"),
                arguments("contract, publish", ask(PUBLISH).basis(CONTRACT), ASK_COUNSEL, "CONTEST-1 PIPL-25"),
                arguments("contract, export to nobody", ask(EXPORT).basis(CONTRACT), DENY, "PIPL-39"),
                arguments(
                        "contract, export with separate consent",
                        named(EXPORT, "x").basis(CONTRACT).to("x"),
                        PERMIT,
                        "PIPL-13 PIPL-39"),
                arguments(
                        "contract, export with another's consent",
                        named(EXPORT, "y").basis(CONTRACT).to("x"),
                        ASK_COUNSEL,
                        "CONTEST-1 PIPL-39"));
    }

    static Stream<Arguments> circumstances() {
        return Stream.of(
                arguments(
                        "a child's ordinary fields, general only",
                        granted(USE).when(facts().age(AgeGroup.CHILD)),
                        DENY,
                        "PIPL-31"),
                arguments(
                        "a child's ordinary fields, guardian",
                        ask(USE).when(facts().age(AgeGroup.CHILD)).then(GRANTED, GUARDIAN, null, FULL_NAME, MOBILE),
                        PERMIT,
                        "PIPL-13 PIPL-31"),
                arguments(
                        "a teenager's ordinary fields",
                        granted(USE).when(facts().age(AgeGroup.TEEN)),
                        PERMIT,
                        "PIPL-13"),
                arguments(
                        "automated marketing to a teenager",
                        granted(MARKET).when(facts().automated().age(AgeGroup.TEEN)),
                        DENY,
                        "MIN-24"),
                arguments(
                        "automated marketing, signs of a minor",
                        granted(MARKET).when(facts().automated().signsOfMinority()),
                        DENY,
                        "MIN-24 CONTEST-20"),
                arguments(
                        "automated marketing to an adult",
                        granted(MARKET).when(facts().automated().age(AgeGroup.ADULT)),
                        PERMIT,
                        "PIPL-13 AD-43 CPL-29 CIVIL-1033 PIPL-24"),
                arguments(
                        "entrusted",
                        granted(PROVIDE).to("x").when(facts().to(RecipientRole.ENTRUSTED)),
                        PERMIT,
                        "PIPL-13 PIPL-21"),
                arguments(
                        "entrusted to nobody",
                        granted(PROVIDE).when(facts().to(RecipientRole.ENTRUSTED)),
                        DENY,
                        "PIPL-23"),
                arguments("jointly", granted(USE).when(facts().to(RecipientRole.JOINT)), PERMIT, "PIPL-13 PIPL-20"),
                arguments(
                        "role not settled",
                        granted(USE).to("x").when(facts().to(RecipientRole.UNSETTLED)),
                        DENY,
                        "PIPL-23"),
                arguments(
                        "role not settled, separate consent",
                        named(USE, "x").to("x").when(facts().to(RecipientRole.UNSETTLED)),
                        PERMIT,
                        "PIPL-13 PIPL-23"),
                arguments(
                        "role not settled, nobody named",
                        granted(USE).when(facts().to(RecipientRole.UNSETTLED)),
                        DENY,
                        "PIPL-23"),
                arguments("public place", granted(USE).when(facts().publicPlace()), DENY, "PIPL-26"),
                arguments(
                        "public place, separate consent",
                        ask(USE).when(facts().publicPlace()).then(GRANTED, SEPARATE, null, FULL_NAME, MOBILE),
                        PERMIT,
                        "PIPL-13 PIPL-26"),
                arguments(
                        "credit report, not in writing",
                        ask(USE).about(CREDIT_REPORT).then(GRANTED, SEPARATE, null, CREDIT_REPORT),
                        DENY,
                        "PIPL-32"),
                arguments(
                        "credit report in writing",
                        ask(USE).about(CREDIT_REPORT)
                                .then(GRANTED, WRITTEN, null, CREDIT_REPORT)
                                .then(GRANTED, SEPARATE, null, CREDIT_REPORT),
                        PERMIT,
                        "PIPL-13 PIPL-29 PIPL-32"),
                arguments(
                        "contract, counsel memo on separate consent",
                        ask(USE).basis(CONTRACT).about(ALLERGY).when(facts().settled("CONTEST-1")),
                        PERMIT,
                        "PIPL-13"),
                arguments(
                        "contract, counsel memo doesn't replace the guardian",
                        ask(USE).basis(CONTRACT).about(CHILD_NAME).when(facts().settled("CONTEST-1")),
                        ASK_COUNSEL,
                        "CONTEST-1 PIPL-31"));
    }

    static Stream<Arguments> publicInformation() {
        return Stream.of(
                arguments("nothing said", ask(USE).basis(PUBLIC_INFO), PERMIT, "PIPL-13"),
                arguments(
                        "refused",
                        ask(USE).basis(PUBLIC_INFO).then(REFUSED, GENERAL, null, FULL_NAME, MOBILE),
                        DENY,
                        "PIPL-27"),
                arguments(
                        "withdrawn",
                        ask(USE).basis(PUBLIC_INFO).then(WITHDRAWN, GENERAL, null, FULL_NAME, MOBILE),
                        DENY,
                        "PIPL-27"),
                arguments("agreed", granted(USE).basis(PUBLIC_INFO), PERMIT, "PIPL-13"),
                arguments("major impact", ask(USE).basis(PUBLIC_INFO).when(facts().majorImpact()), DENY, "PIPL-27"),
                arguments(
                        "major impact, agreed",
                        granted(USE).basis(PUBLIC_INFO).when(facts().majorImpact()),
                        PERMIT,
                        "PIPL-13"));
    }

    @ParameterizedTest(name = "{0} -> {2} {3}")
    @MethodSource({
        "purposeAndGeneralConsent",
        "strongerConsent",
        "recipients",
        "otherBases",
        "circumstances",
        "publicInformation"
    })
    void decides(String name, HandlingCase question, Outcome outcome, String rules) {
        var verdict = rule.decide(question.question());
        assertThat(verdict.outcome()).as(name).isEqualTo(outcome);
        assertThat(String.join(" ", verdict.reasons().stream().map(Reason::rule).toList()))
                .isEqualTo(rules);
        assertThat(verdict.reasons()).allSatisfy(reason -> {
            assertThat(reason.zh()).isNotBlank();
            assertThat(reason.en()).isNotBlank();
        });
    }

    @ParameterizedTest
    @EnumSource(
            value = LegalBasis.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"CONSENT"})
    void noOtherBasisEverOpensMarketing(LegalBasis basis) {
        assertThat(rule.decide(granted(MARKET).basis(basis).necessary().question())
                        .outcome())
                .isEqualTo(DENY);
    }

    @Test
    void withdrawingMarketingLeavesOrderingWorking() {
        var ordering = ask(USE).basis(CONTRACT).necessary().question();
        var marketing = ask(MARKET)
                .then(WITHDRAWN, GENERAL, null, FULL_NAME, MOBILE)
                .then(GRANTED, GENERAL, null, FULL_NAME, MOBILE)
                .question();
        assertThat(rule.decide(marketing).outcome()).isEqualTo(DENY);
        assertThat(rule.decide(ordering).outcome()).isEqualTo(PERMIT);
    }

    @Test
    void aConsentThatExpiredNoLongerCounts() {
        var expired = ask(USE).then(EXPIRED, GENERAL, null, FULL_NAME, MOBILE).question();
        var verdict = rule.decide(expired);
        assertThat(verdict.outcome()).isEqualTo(DENY);
        assertThat(verdict.reasons()).extracting(Reason::rule).containsExactly("PIPL-14");
        var guardian = ask(USE).about(FULL_NAME)
                .then(EXPIRED, GUARDIAN, null, FULL_NAME)
                .then(GRANTED, GENERAL, null, FULL_NAME)
                .when(facts().age(AgeGroup.CHILD))
                .question();
        assertThat(rule.decide(guardian).reasons()).extracting(Reason::rule).containsExactly("PIPL-14", "PIPL-31");
    }

    @Test
    void anExpiryEndsNothingButItsOwnGrant() {
        var renewed = ask(USE).then(EXPIRED, GENERAL, null, FULL_NAME, MOBILE)
                .then(GRANTED, GENERAL, null, FULL_NAME, MOBILE)
                .question();
        assertThat(rule.decide(renewed).outcome()).isEqualTo(PERMIT);
        var refused = ask(USE).then(EXPIRED, GENERAL, null, FULL_NAME, MOBILE)
                .then(REFUSED, GENERAL, null, FULL_NAME, MOBILE)
                .question();
        assertThat(rule.decide(refused).reasons().getFirst().rule()).isEqualTo("PIPL-13");
    }

    @Test
    void refusalBeforeTheRegulationsCitesTheLawAlone() {
        var before = new HandlingRule(STATUTE.asOf(LocalDate.of(2024, 12, 31)));
        var verdict = before.decide(ask(USE).then(REFUSED, GENERAL, null).question());
        assertThat(verdict.reasons()).extracting(Reason::rule).containsExactly("PIPL-13");
    }

    @Test
    void permitIsCarriedByAPermittingRuleAndDenyByARefusingOne() {
        assertThat(rule.decide(granted(USE).question()).reasons().getFirst().effect())
                .isEqualTo(Effect.PERMITS);
        assertThat(rule.decide(ask(USE).question()).reasons().getFirst().effect())
                .isEqualTo(Effect.REFUSES);
    }

    private static HandlingFactsCase facts() {
        return HandlingFactsCase.of(USE);
    }

    private static HandlingCase ask(Act act) {
        return HandlingCase.of(act);
    }

    private static HandlingCase granted(Act act) {
        return ask(act).then(GRANTED, GENERAL, null, FULL_NAME, MOBILE);
    }

    private static HandlingCase named(Act act, String recipient) {
        return ask(act).then(GRANTED, SEPARATE, recipient, FULL_NAME, MOBILE);
    }
}
