package org.hegui.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hegui.acceptance.Enterprise.MARKETER;
import static org.hegui.acceptance.Enterprise.PIPO;
import static org.hegui.acceptance.Enterprise.SHOP;
import static org.hegui.acceptance.Enterprise.STAFF;
import static org.hegui.acceptance.Enterprise.code;
import static org.hegui.acceptance.Enterprise.created;
import static org.hegui.acceptance.Enterprise.expect;
import static org.hegui.acceptance.Enterprise.grant;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.hegui.local.Suite;
import org.hegui.local.tour.Caller;

/** Behaviours 3, 5, 6, 8 and 11 of law.md §14: what a person's word opens, and what it ends. */
@ExtendWith(RunningSuite.class)
class ConsentBehaviourTest {

    private static final String[] SENSITIVE = {"SENSITIVE"};
    private static final String[] PROVIDE = {"PROVIDE"};

    private Suite suite;
    private Enterprise enterprise;
    private Caller caller;
    private UUID person;

    @BeforeEach
    void prepare(Suite running) {
        suite = running;
        enterprise = new Enterprise(running);
        caller = enterprise.caller();
        person = UUID.randomUUID();
    }

    @Test
    void behaviour3ASensitiveFieldNeedsASeparateConsentForThatPurpose() {
        var care = sensitivePurpose("care");
        var research = sensitivePurpose("research");
        enterprise.granted(person, care);
        var general = enterprise.decide(person, "COLLECT", care);
        assertThat(general.text("/outcome")).isEqualTo("DENY");
        assertThat(general.rules()).contains("PIPL-29");
        enterprise.grantedSeparately(person, care, null);
        assertThat(enterprise.decide(person, "COLLECT", care).text("/outcome")).isEqualTo("PERMIT");
        assertThat(enterprise.decide(person, "COLLECT", research).text("/outcome"))
                .isEqualTo("DENY");
    }

    @Test
    void behaviour5AWithdrawalStopsEveryUseAtOnceAndOrderingGoesOn() {
        var recipient = recipient();
        var shared = sharedPurpose(recipient);
        var ordering = ordering();
        var grant = enterprise.granted(person, shared);
        var separate = enterprise.grantedSeparately(person, shared, recipient);
        for (var act : List.of("USE", "MARKET")) {
            assertThat(enterprise.decide(person, act, shared).text("/outcome"))
                    .as(act)
                    .isEqualTo("PERMIT");
        }
        assertThat(provide(shared, recipient)).isEqualTo("PERMIT");
        enterprise.withdraw(grant);
        for (var act : List.of("USE", "MARKET")) {
            var stopped = enterprise.decide(person, act, shared);
            assertThat(stopped.text("/outcome")).as(act).isEqualTo("DENY");
            assertThat(stopped.rules()).as(act).contains("PIPL-15");
        }
        for (var act : List.of("PROVIDE", "EXPORT")) {
            var stopped = enterprise.decide(person, act, shared, Map.of("recipient", recipient));
            assertThat(stopped.text("/outcome")).as(act).isEqualTo("DENY");
        }
        assertThat(enterprise.decide(person, "USE", ordering).text("/outcome")).isEqualTo("PERMIT");
        var before = caller.get(PIPO, "/consent/v1/consents/" + separate);
        assertThat(before.text("/status")).isEqualTo("GRANTED");
    }

    @Test
    void behaviour6AfterARefusalNobodyAsksAgainWithinTheCoolDown() {
        var marketing = enterprise.activePurpose("marketing", "mobile");
        var refusal = new HashMap<>(grant(person, marketing));
        refusal.put("answer", "REFUSED");
        assertThat(mayAsk(marketing)).isTrue();
        enterprise.said(refusal);
        assertThat(mayAsk(marketing)).isFalse();
        var notice = caller.get(PIPO, "/consent/v1/purposes/" + enterprise.purposeId(marketing))
                .text("/noticeId");
        var prompt = Map.of(
                "subjectId",
                person,
                "purpose",
                marketing,
                "noticeId",
                notice,
                "language",
                "zh-CN",
                "channel",
                "app",
                "uiEvidence",
                Enterprise.SCREEN);
        var asked = expect(409, caller.post(SHOP, "/consent/v1/prompts", prompt));
        assertThat(asked.rules()).contains("NDSR-22");
    }

    @Test
    void behaviour8SharingNeedsASeparateConsentThatNamesRecipientPurposeAndCategories() {
        var recipient = recipient();
        var other = recipient();
        var code = assessedForRecipients("sharing", recipient, other);
        enterprise.granted(person, code);
        var refused = enterprise.decide(person, "PROVIDE", code, Map.of("recipient", recipient));
        assertThat(refused.text("/outcome")).isEqualTo("DENY");
        assertThat(refused.rules()).contains("PIPL-23");
        enterprise.grantedSeparately(person, code, recipient, "mobile");
        assertThat(provide(code, recipient, "mobile")).isEqualTo("PERMIT");
        assertThat(provide(code, recipient, "email")).isEqualTo("DENY");
        assertThat(provide(code, other, "mobile")).isEqualTo("DENY");
    }

    @Test
    void behaviour11PersonalisationOffHoldsAtOnceAndDeletedTagsDoNotReturn() {
        var code = enterprise.assessedPurpose(
                "recommending", automated(), new String[] {"AUTOMATED_DECISION"}, "orderHistory");
        enterprise.granted(person, code);
        assertThat(enterprise.decide(person, "AUTOMATED_DECISION", code).text("/outcome"))
                .isEqualTo("PERMIT");
        var off = Map.of("subjectId", person, "kind", "PERSONALISATION", "chosen", false, "source", "app");
        created(caller.post(SHOP, "/consent/v1/preferences", off));
        var stopped = enterprise.decide(person, "AUTOMATED_DECISION", code);
        assertThat(stopped.text("/outcome")).isEqualTo("DENY");
        assertThat(stopped.rules()).contains("PIPL-24");
        var deleted = caller.send(
                SHOP,
                Optional.of(suite.tokens().ofClient(SHOP)),
                "DELETE",
                "/consent/v1/subjects/" + person + "/tags/bargain-hunter",
                null);
        assertThat(deleted.status()).as(deleted.toString()).isBetween(200, 204);
        var check = Map.of("tag", "bargain-hunter", "subjectIds", List.of(person));
        var again = expect(200, caller.post(MARKETER, "/consent/v1/tag-checks", check));
        assertThat(again.text("/refused/0")).isEqualTo(person.toString());
    }

    private boolean mayAsk(String purpose) {
        return expect(200, caller.get(STAFF, "/consent/v1/prompts?subjectId=" + person + "&purpose=" + purpose))
                .text("/outcome")
                .equals("PERMIT");
    }

    private String provide(String purpose, String recipient, String... categories) {
        var more = new HashMap<String, Object>(Map.of("recipient", recipient));
        if (categories.length > 0) {
            more.put("categories", List.of(categories));
        }
        return enterprise.decide(person, "PROVIDE", purpose, more).text("/outcome");
    }

    private String sensitivePurpose(String prefix) {
        return enterprise.assessedPurpose(prefix, UnaryOperator.identity(), SENSITIVE, "healthCondition");
    }

    private String sharedPurpose(String recipient) {
        return assessedForRecipients("shared", recipient);
    }

    private String assessedForRecipients(String prefix, String... recipients) {
        UnaryOperator<Map<String, Object>> naming = purpose -> {
            purpose.put("recipients", List.of(recipients));
            return purpose;
        };
        return enterprise.assessedPurpose(prefix, naming, PROVIDE, "mobile", "email");
    }

    private static UnaryOperator<Map<String, Object>> automated() {
        return purpose -> {
            purpose.put("automatedDecision", true);
            return purpose;
        };
    }

    private String ordering() {
        var code = code("ordering");
        enterprise.activate(enterprise.draft(Enterprise.purpose(code, "CONTRACT", enterprise.notice(), "mobile")));
        return code;
    }

    /** Id of a recipient in the mainland that transfer-service holds. */
    private String recipient() {
        var body = Map.of(
                "name", "示例合作伙伴 " + UUID.randomUUID(),
                "country", "CN",
                "role", "PROVIDED",
                "contact", "privacy@partner.example",
                "restricted", false);
        return created(caller.post(PIPO, "/transfer/v1/recipients", body));
    }
}
