package org.hegui.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hegui.acceptance.Enterprise.PIPO;
import static org.hegui.acceptance.Enterprise.code;
import static org.hegui.acceptance.Enterprise.created;
import static org.hegui.acceptance.Enterprise.expect;
import static org.hegui.acceptance.Enterprise.purpose;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.hegui.local.Suite;
import org.hegui.local.seed.SampleNotice;
import org.hegui.local.tour.Caller;

/** Behaviours 1, 2, 7 and 17 of law.md §14: what must be in place before anybody may be asked. */
@ExtendWith(RunningSuite.class)
class PurposeBehaviourTest {

    private static final String NOTICES = "/consent/v1/notices";
    private static final String PURPOSES = "/consent/v1/purposes";
    private static final List<String> BASES =
            List.of("CONSENT", "CONTRACT", "HR", "STATUTORY", "EMERGENCY", "NEWS", "PUBLIC_INFO", "OTHER_LAW");

    private Suite suite;
    private Enterprise enterprise;
    private Caller caller;

    @BeforeEach
    void prepare(Suite running) {
        suite = running;
        enterprise = new Enterprise(running);
        caller = enterprise.caller();
    }

    @Test
    void behaviour1LegitimateInterestIsNoLegalBasisAndOnlyThoseOfTheLawAre() {
        var notice = enterprise.notice();
        var refused = caller.post(PIPO, PURPOSES, purpose(code("p"), "LEGITIMATE_INTEREST", notice, "mobile"));
        expect(400, refused);
        assertThat(refused.rules()).contains("PIPL-13");
        for (var basis : BASES) {
            var body = purpose(
                    code("p-" + basis.toLowerCase(java.util.Locale.ROOT).replace('_', '-')), basis, notice, "mobile");
            body.put("citation", basis.equals("OTHER_LAW") ? "示例法第一条" : null);
            created(caller.post(PIPO, PURPOSES, body));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "handlerName",
                "handlerContact",
                "purpose",
                "method",
                "categories",
                "retention",
                "expiryTreatment",
                "rights",
                "access",
                "copy",
                "transfer",
                "correction",
                "supplement",
                "deletion",
                "restriction",
                "accountCancellation",
                "withdrawal",
                "collectionList"
            })
    void behaviour2ANoticeThatLacksAnItemIsNotPublished(String item) {
        refusesToPublishWithout(item);
    }

    @ParameterizedTest
    @ValueSource(strings = {"necessity", "impact"})
    void behaviour2ANoticeOfSensitiveInformationSaysWhyAndWithWhichImpact(String item) {
        refusesToPublishWithout(item, "SENSITIVE");
    }

    @Test
    void behaviour7AChangeOfMethodMakesOlderConsentsStale() {
        var code = enterprise.activePurpose("changing", "mobile");
        var person = UUID.randomUUID();
        enterprise.granted(person, code);
        assertThat(enterprise.decide(person, "USE", code).text("/outcome")).isEqualTo("PERMIT");
        newVersion(code, Map.of("method", "given to an agency's system for analysis"));
        var stale = enterprise.decide(person, "USE", code);
        assertThat(stale.text("/outcome")).isEqualTo("DENY");
        assertThat(stale.rules()).contains("PIPL-14");
        enterprise.granted(person, code);
        assertThat(enterprise.decide(person, "USE", code).text("/outcome")).isEqualTo("PERMIT");
    }

    @Test
    void behaviour7AFurtherCategoryNeedsAConsentOfItsOwn() {
        var code = enterprise.activePurpose("growing", "mobile");
        var person = UUID.randomUUID();
        enterprise.granted(person, code);
        newVersion(code, Map.of("categories", List.of("mobile", "email")));
        assertThat(enterprise
                        .decide(person, "USE", code, Map.of("categories", List.of("mobile")))
                        .text("/outcome"))
                .isEqualTo("PERMIT");
        var beyond = enterprise.decide(person, "USE", code, Map.of("categories", List.of("email")));
        assertThat(beyond.text("/outcome")).isEqualTo("DENY");
        assertThat(beyond.rules()).contains("PIPL-14");
    }

    @Test
    void behaviour17APurposeOfSensitiveInformationWaitsForAnApprovedAssessmentThatIsKept() {
        var code = code("health");
        var id = enterprise.draft(purpose(code, "CONSENT", enterprise.notice("SENSITIVE"), "healthCondition"));
        var refused = expect(409, enterprise.tryToActivate(id));
        assertThat(refused.rules()).contains("PIPL-55(1)");
        var assessment = enterprise.assess(code);
        enterprise.activate(id);
        var deletion = delete("/consent/v1/assessments/" + assessment);
        assertThat(deletion).isEqualTo(409);
    }

    private int delete(String path) {
        var seen = caller.get(PIPO, path).entityTag().orElse("*");
        var token = Optional.of(suite.tokens().ofUser(PIPO));
        return caller.send(PIPO, token, "DELETE", path, null, Map.of("If-Match", seen))
                .status();
    }

    private void refusesToPublishWithout(String item, String... occasions) {
        var body = SampleNotice.named(code("incomplete"));
        body.putPOJO("occasions", List.of(occasions));
        for (var language : List.of("zh", "en")) {
            OccasionItems.of(occasions).forEach(body.withObject("/" + language)::put);
        }
        body.withObject("/zh").remove(item);
        var notice = created(caller.post(PIPO, NOTICES, body));
        var refused = expect(409, caller.change(PIPO, NOTICES + "/" + notice + "/publication", null));
        assertThat(refused.answer().toString()).contains("zh." + item).doesNotContain("en." + item);
    }

    private void newVersion(String code, Map<String, Object> changes) {
        var id = enterprise.purposeId(code);
        var contents = new HashMap<String, Object>(
                purpose(code, "CONSENT", caller.get(PIPO, PURPOSES + "/" + id).text("/noticeId"), "mobile"));
        contents.putAll(changes);
        contents.remove("code");
        var draft = expect(201, caller.change(PIPO, PURPOSES + "/" + id + "/versions", contents));
        var version = PURPOSES + "/" + id + "/versions/"
                + draft.answer().path("number").asText();
        expect(200, caller.change(PIPO, version + "/activation", null));
    }
}
