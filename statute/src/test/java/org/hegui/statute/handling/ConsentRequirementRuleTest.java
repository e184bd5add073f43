package org.hegui.statute.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hegui.statute.Outcome.ASK_COUNSEL;
import static org.hegui.statute.Outcome.DENY;
import static org.hegui.statute.Outcome.PERMIT;
import static org.hegui.statute.field.Field.ALLERGY;
import static org.hegui.statute.field.Field.CHILD_NAME;
import static org.hegui.statute.field.Field.CREDIT_REPORT;
import static org.hegui.statute.field.Field.CREDIT_SCORE;
import static org.hegui.statute.field.Field.EMAIL;
import static org.hegui.statute.field.Field.FACE_IMAGE;
import static org.hegui.statute.field.Field.FULL_NAME;
import static org.hegui.statute.field.Field.GPS_POINT;
import static org.hegui.statute.field.Field.MOBILE;
import static org.hegui.statute.field.Field.RESIDENT_ID;
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
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import org.hegui.statute.Applies;
import org.hegui.statute.Effect;
import org.hegui.statute.Outcome;
import org.hegui.statute.Reason;
import org.hegui.statute.Statute;
import org.hegui.statute.notice.NoticeItem;
import org.hegui.statute.person.AgeGroup;
import org.hegui.statute.purpose.RecipientRole;

@Applies({
    "PIPL-13",
    "PIPL-13(2)",
    "PIPL-20",
    "PIPL-21",
    "PIPL-23",
    "PIPL-24",
    "PIPL-25",
    "PIPL-26",
    "PIPL-27",
    "PIPL-28",
    "PIPL-29",
    "PIPL-30",
    "PIPL-31",
    "PIPL-32",
    "PIPL-39",
    "NDSR-22",
    "NTM-13",
    "FACE-1",
    "MIN-24",
    "CONTEST-1",
    "CONTEST-2",
    "CONTEST-8",
    "CONTEST-10",
    "CONTEST-20"
})
class ConsentRequirementRuleTest {
    private static final Statute STATUTE = Statute.load();

    private final ConsentRequirementRule rule = on(LocalDate.of(2026, 11, 22));

    /** Needs are written kind:rule:fields, with ! when contested and @ when the recipient is named. */
    static Stream<Arguments> needs() {
        return Stream.of(
                arguments("contract", handling(USE).basis(CONTRACT), PERMIT, "", "PIPL-13"),
                arguments("consent", handling(USE), PERMIT, "GENERAL:PIPL-13:fullName,mobile", ""),
                arguments("collect", handling(COLLECT).about(EMAIL), PERMIT, "GENERAL:PIPL-13:email", ""),
                arguments(
                        "sensitive among others",
                        handling(USE).about(ALLERGY, EMAIL),
                        PERMIT,
                        "GENERAL:PIPL-13:allergy,email SEPARATE:PIPL-29:allergy",
                        "NTM-13"),
                arguments(
                        "a child's whole record",
                        handling(USE).about(ALLERGY, EMAIL).age(AgeGroup.CHILD),
                        PERMIT,
                        "GENERAL:PIPL-13:allergy,email GUARDIAN:PIPL-31:allergy,email",
                        "NTM-13"),
                arguments(
                        "a child's field in an adult's record",
                        handling(USE).about(CHILD_NAME, EMAIL).age(AgeGroup.ADULT),
                        PERMIT,
                        "GENERAL:PIPL-13:childName,email GUARDIAN:PIPL-31:childName",
                        ""),
                arguments(
                        "a teenager",
                        handling(USE).about(EMAIL).age(AgeGroup.TEEN),
                        PERMIT,
                        "GENERAL:PIPL-13:email",
                        ""),
                arguments(
                        "credit information in writing",
                        handling(USE).about(CREDIT_REPORT),
                        PERMIT,
                        "GENERAL:PIPL-13:creditReport SEPARATE:PIPL-29:creditReport WRITTEN:PIPL-32:creditReport",
                        ""),
                arguments(
                        "credit score in writing",
                        handling(USE).about(CREDIT_SCORE, EMAIL),
                        PERMIT,
                        "GENERAL:PIPL-13:creditScore,email SEPARATE:PIPL-29:creditScore WRITTEN:PIPL-32:creditScore",
                        ""),
                arguments(
                        "provide",
                        handling(PROVIDE).about(EMAIL),
                        PERMIT,
                        "GENERAL:PIPL-13:email SEPARATE:PIPL-23:email@",
                        ""),
                arguments(
                        "provide to a handler",
                        handling(USE).about(EMAIL).to(RecipientRole.HANDLER),
                        PERMIT,
                        "GENERAL:PIPL-13:email SEPARATE:PIPL-23:email@",
                        ""),
                arguments(
                        "entrust",
                        handling(PROVIDE).about(EMAIL).to(RecipientRole.ENTRUSTED),
                        PERMIT,
                        "GENERAL:PIPL-13:email",
                        "PIPL-21"),
                arguments(
                        "jointly",
                        handling(USE).about(EMAIL).to(RecipientRole.JOINT),
                        PERMIT,
                        "GENERAL:PIPL-13:email",
                        "PIPL-20"),
                arguments(
                        "role not settled",
                        handling(USE).about(EMAIL).to(RecipientRole.UNSETTLED),
                        ASK_COUNSEL,
                        "GENERAL:PIPL-13:email SEPARATE:PIPL-23:email@",
                        "CONTEST-8"),
                arguments(
                        "role settled by counsel",
                        handling(USE).about(EMAIL).to(RecipientRole.UNSETTLED).settled("CONTEST-8"),
                        PERMIT,
                        "GENERAL:PIPL-13:email",
                        ""),
                arguments(
                        "export",
                        handling(EXPORT).about(EMAIL).to(RecipientRole.HANDLER),
                        PERMIT,
                        "GENERAL:PIPL-13:email SEPARATE:PIPL-39:email@",
                        ""),
                arguments(
                        "publish",
                        handling(PUBLISH).about(EMAIL),
                        PERMIT,
                        "GENERAL:PIPL-13:email SEPARATE:PIPL-25:email",
                        ""),
                arguments(
                        "public place",
                        handling(USE).about(EMAIL).publicPlace(),
                        PERMIT,
                        "GENERAL:PIPL-13:email SEPARATE:PIPL-26:email",
                        ""),
                arguments(
                        "faces",
                        handling(USE).about(FACE_IMAGE),
                        PERMIT,
                        "GENERAL:PIPL-13:faceImage SEPARATE:PIPL-29:faceImage",
                        "NTM-13 FACE-1"),
                arguments(
                        "precise location",
                        handling(USE).about(GPS_POINT),
                        PERMIT,
                        "GENERAL:PIPL-13:gpsPoint SEPARATE:PIPL-29:gpsPoint",
                        "NTM-13"),
                arguments(
                        "automated",
                        handling(AUTOMATED_DECISION).about(EMAIL),
                        PERMIT,
                        "GENERAL:PIPL-13:email",
                        "PIPL-24"),
                arguments(
                        "market",
                        handling(MARKET).about(MOBILE),
                        PERMIT,
                        "GENERAL:PIPL-13:mobile",
                        "AD-43 CPL-29 CIVIL-1033"));
    }

    static Stream<Arguments> otherBases() {
        return Stream.of(
                arguments(
                        "sensitive on a contract",
                        handling(USE).basis(CONTRACT).about(ALLERGY),
                        ASK_COUNSEL,
                        "SEPARATE:PIPL-29:allergy!",
                        "CONTEST-1 PIPL-13"),
                arguments(
                        "sensitive on a contract, settled",
                        handling(USE).basis(CONTRACT).about(ALLERGY).settled("CONTEST-1"),
                        PERMIT,
                        "",
                        "PIPL-13"),
                arguments(
                        "export on a contract",
                        handling(EXPORT).basis(CONTRACT).about(EMAIL),
                        ASK_COUNSEL,
                        "SEPARATE:PIPL-39:email@!",
                        "CONTEST-1 PIPL-13"),
                arguments(
                        "export on a contract, settled",
                        handling(EXPORT).basis(CONTRACT).about(EMAIL).settled("CONTEST-1"),
                        PERMIT,
                        "",
                        "PIPL-13"),
                arguments(
                        "provide on a contract, settled",
                        handling(PROVIDE).basis(CONTRACT).about(EMAIL).settled("CONTEST-1"),
                        PERMIT,
                        "",
                        "PIPL-13"),
                arguments(
                        "a memo doesn't lift the guardian's consent",
                        handling(USE).basis(CONTRACT).about(CHILD_NAME).settled("CONTEST-1"),
                        ASK_COUNSEL,
                        "GUARDIAN:PIPL-31:childName!",
                        "CONTEST-1 PIPL-13"),
                arguments(
                        "a memo doesn't lift publication",
                        handling(PUBLISH).basis(CONTRACT).about(EMAIL).settled("CONTEST-1"),
                        ASK_COUNSEL,
                        "SEPARATE:PIPL-25:email!",
                        "CONTEST-1 PIPL-13"),
                arguments("public information", handling(USE).basis(PUBLIC_INFO).about(EMAIL), PERMIT, "", "PIPL-13"),
                arguments(
                        "public information with a major impact",
                        handling(USE).basis(PUBLIC_INFO).about(EMAIL).majorImpact(),
                        PERMIT,
                        "GENERAL:PIPL-27:email",
                        "PIPL-13"),
                arguments(
                        "major impact on a contract",
                        handling(USE).basis(CONTRACT).about(EMAIL).majorImpact(),
                        PERMIT,
                        "",
                        "PIPL-13"),
                arguments(
                        "contested field",
                        handling(USE).about(RESIDENT_ID, EMAIL),
                        ASK_COUNSEL,
                        "GENERAL:PIPL-13:email,residentId SEPARATE:CONTEST-10:residentId!",
                        "CONTEST-10"),
                arguments(
                        "contested field, settled",
                        handling(USE).about(RESIDENT_ID, EMAIL).settled("CONTEST-10"),
                        PERMIT,
                        "GENERAL:PIPL-13:email,residentId",
                        ""),
                arguments(
                        "contested field of a child is sensitive anyway",
                        handling(USE).about(RESIDENT_ID).age(AgeGroup.CHILD),
                        PERMIT,
                        "GENERAL:PIPL-13:residentId GUARDIAN:PIPL-31:residentId",
                        ""),
                arguments(
                        "two contested questions",
                        handling(USE).basis(CONTRACT).about(RESIDENT_ID, ALLERGY),
                        ASK_COUNSEL,
                        "SEPARATE:PIPL-29:allergy! SEPARATE:CONTEST-10:residentId!",
                        "CONTEST-1 CONTEST-10 PIPL-13"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"needs", "otherBases"})
    void needsAreListedWithTheirRules(
            String name, HandlingFactsCase handling, Outcome outcome, String needs, String reasons) {
        var requirement = rule.of(handling.facts());
        assertThat(written(requirement.consents())).isEqualTo(needs);
        assertThat(cited(requirement.reasons())).isEqualTo(reasons);
        assertThat(requirement.outcome()).isEqualTo(outcome);
    }

    static Stream<Arguments> barred() {
        return Stream.of(
                arguments(handling(MARKET).automated().age(AgeGroup.CHILD), "MIN-24"),
                arguments(handling(MARKET).automated().age(AgeGroup.TEEN), "MIN-24"),
                arguments(handling(MARKET).automated().signsOfMinority(), "MIN-24 CONTEST-20"),
                arguments(handling(MARKET).basis(CONTRACT), "AD-43 CONTEST-2"),
                arguments(handling(MARKET).basis(CONTRACT).automated().age(AgeGroup.TEEN), "MIN-24 AD-43 CONTEST-2"));
    }

    @ParameterizedTest(name = "[{index}] {1}")
    @MethodSource("barred")
    void nothingMakesItLawful(HandlingFactsCase handling, String reasons) {
        var requirement = rule.of(handling.facts());
        assertThat(requirement.outcome()).isEqualTo(DENY);
        assertThat(cited(requirement.reasons())).isEqualTo(reasons);
        assertThat(requirement.consents()).isEmpty();
        assertThat(requirement.assessment()).isEmpty();
        assertThat(requirement.notice()).isEmpty();
    }

    static Stream<Arguments> notBarred() {
        return Stream.of(
                arguments("adult", handling(MARKET).automated().age(AgeGroup.ADULT)),
                arguments(
                        "adult with signs",
                        handling(MARKET).automated().age(AgeGroup.ADULT).signsOfMinority()),
                arguments("unknown age, no signs", handling(MARKET).automated()),
                arguments("teenager by hand", handling(MARKET).age(AgeGroup.TEEN)),
                arguments("teenager, not marketing", handling(USE).automated().age(AgeGroup.TEEN)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("notBarred")
    void marketingToOthersIsNotBarred(String name, HandlingFactsCase handling) {
        assertThat(rule.of(handling.facts()).outcome()).isEqualTo(PERMIT);
    }

    @ParameterizedTest(name = "on {0} -> {1}")
    @CsvSource({"2023-12-31, PERMIT", "2024-01-01, DENY"})
    void minorsAreProtectedOnceTheRegulationsAreInForce(LocalDate date, Outcome outcome) {
        var facts = handling(MARKET).automated().age(AgeGroup.TEEN).facts();
        assertThat(on(date).of(facts).outcome()).isEqualTo(outcome);
    }

    @Test
    void assessmentAndNoticeFollowTheHandling() {
        var requirement = rule.of(handling(EXPORT).about(ALLERGY).facts());
        assertThat(cited(requirement.assessment())).isEqualTo("PIPL-55(1) PIPL-55(4)");
        assertThat(requirement.notice())
                .containsExactly(
                        NoticeItem.NECESSITY,
                        NoticeItem.IMPACT,
                        NoticeItem.OVERSEAS_RECIPIENT_NAME,
                        NoticeItem.OVERSEAS_RECIPIENT_CONTACT,
                        NoticeItem.OVERSEAS_RECIPIENT_PURPOSE,
                        NoticeItem.OVERSEAS_RECIPIENT_METHOD,
                        NoticeItem.OVERSEAS_RECIPIENT_CATEGORIES,
                        NoticeItem.OVERSEAS_RECIPIENT_RIGHTS);
    }

    static Stream<Arguments> notices() {
        return Stream.of(
                arguments(handling(USE), List.of()),
                arguments(handling(USE).about(RESIDENT_ID), List.of(NoticeItem.NECESSITY, NoticeItem.IMPACT)),
                arguments(handling(USE).about(RESIDENT_ID).settled("CONTEST-10"), List.of()),
                arguments(
                        handling(USE).age(AgeGroup.CHILD),
                        List.of(NoticeItem.NECESSITY, NoticeItem.IMPACT, NoticeItem.CHILDREN_RULES)),
                arguments(handling(AUTOMATED_DECISION), List.of(NoticeItem.ALGORITHM, NoticeItem.PERSONALISATION_OFF)),
                arguments(handling(USE).publicPlace(), List.of(NoticeItem.SIGN)),
                arguments(
                        handling(PROVIDE),
                        List.of(
                                NoticeItem.THIRD_PARTY_LIST,
                                NoticeItem.RECIPIENT_NAME,
                                NoticeItem.RECIPIENT_CONTACT,
                                NoticeItem.RECIPIENT_PURPOSE,
                                NoticeItem.RECIPIENT_METHOD,
                                NoticeItem.RECIPIENT_CATEGORIES)));
    }

    @ParameterizedTest(name = "[{index}] {1}")
    @MethodSource("notices")
    void noticeSaysMoreOnItsOccasions(HandlingFactsCase handling, List<NoticeItem> items) {
        assertThat(rule.of(handling.facts()).notice()).isEqualTo(items);
    }

    @Test
    void needSaysHowToGetIt() {
        var need = rule.of(handling(PUBLISH).about(EMAIL).facts()).consents().getLast();
        assertThat(need.categories()).isEqualTo(Set.of(EMAIL));
        assertThat(need.reason().effect()).isEqualTo(Effect.REQUIRES);
        assertThat(need.reason().en()).contains("Ask for it, or mask the content first");
        assertThat(rule.of(handling(USE).about(FULL_NAME).facts())
                        .consents()
                        .getFirst()
                        .reason()
                        .en())
                .contains("show the notice");
    }

    private static ConsentRequirementRule on(LocalDate date) {
        return new ConsentRequirementRule(STATUTE.asOf(date));
    }

    private static HandlingFactsCase handling(Act act) {
        return HandlingFactsCase.of(act);
    }

    private static String cited(List<Reason> reasons) {
        return reasons.stream().map(Reason::rule).collect(Collectors.joining(" "));
    }

    private static String written(Collection<ConsentNeed> needs) {
        return needs.stream().map(ConsentRequirementRuleTest::written).collect(Collectors.joining(" "));
    }

    private static String written(ConsentNeed need) {
        var fields = new TreeSet<String>();
        need.categories().forEach(field -> fields.add(field.code()));
        return need.kind() + ":" + need.reason().rule() + ":" + String.join(",", fields)
                + (need.namesRecipient() ? "@" : "") + (need.contested() ? "!" : "");
    }
}
