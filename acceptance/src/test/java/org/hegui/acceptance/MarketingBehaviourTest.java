package org.hegui.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hegui.acceptance.Enterprise.COUNSEL;
import static org.hegui.acceptance.Enterprise.MARKETER;
import static org.hegui.acceptance.Enterprise.SHOP;
import static org.hegui.acceptance.Enterprise.STAFF;
import static org.hegui.acceptance.Enterprise.code;
import static org.hegui.acceptance.Enterprise.created;
import static org.hegui.acceptance.Enterprise.expect;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.hegui.local.Suite;
import org.hegui.local.tour.Caller;
import org.hegui.local.tour.Exchange;

/** Behaviours 9, 10 and 12 of law.md §14: what a marketing team may and may not do. */
@ExtendWith(RunningSuite.class)
class MarketingBehaviourTest {

    private static final String CAMPAIGNS = "/consent/v1/campaigns";
    private static final String BODY = "【示例零售】本周会员日，全场九折。客服 400-000-0000，回复 T 退订。";

    private Daytime daytime;
    private Enterprise enterprise;
    private Caller caller;

    @BeforeEach
    void prepare(Suite running) {
        daytime = new Daytime(running);
        enterprise = new Enterprise(running);
        caller = enterprise.caller();
    }

    @AfterEach
    void backToRealTime() {
        daytime.close();
    }

    @Test
    void behaviour9NoMessageLeavesWithoutAConsentThatCanBeProvenOrAfterAnOptOut() {
        var purpose = enterprise.activePurpose("sms", "mobile");
        var agreed = UUID.randomUUID();
        var silent = UUID.randomUUID();
        enterprise.granted(agreed, purpose);
        var campaign = running(campaign(purpose, BODY));
        var sends = send(campaign, agreed, silent);
        assertThat(outcome(sends, agreed)).isEqualTo("PERMIT");
        assertThat(outcome(sends, silent)).isEqualTo("DENY");
        var optOut = Map.of("subjectId", agreed, "kind", "CHANNEL", "channel", "SMS", "chosen", false, "source", "sms");
        created(caller.post(SHOP, "/consent/v1/preferences", optOut));
        assertThat(outcome(send(campaign, agreed), agreed)).isEqualTo("DENY");
        var other = running(campaign(enterprise.activePurpose("other-brand", "mobile"), BODY));
        assertThat(outcome(send(other, agreed), agreed)).isEqualTo("DENY");
    }

    @Test
    void behaviour9AMessageShowsItsSenderAndTheWayToRefuse() {
        var purpose = enterprise.activePurpose("sms", "mobile");
        var body = campaign(purpose, "本周会员日，全场九折。");
        var id = created(caller.post(MARKETER, CAMPAIGNS, body));
        var checked = expect(200, caller.change(MARKETER, CAMPAIGNS + "/" + id + "/check", null));
        assertThat(checked.answer().toString()).contains("DENY", "AD-43");
        assertThat(caller.get(MARKETER, CAMPAIGNS + "/" + id).text("/status")).isEqualTo("DRAFT");
        expect(409, caller.change(MARKETER, CAMPAIGNS + "/" + id + "/clearance", Map.of()));
    }

    @Test
    void behaviour10NobodyUnder18IsInAnAutomatedMarketingSegment() {
        var teen = customerBornOn(LocalDate.now(ZoneId.of("Asia/Shanghai")).minusYears(16));
        var adult = customerBornOn(LocalDate.now(ZoneId.of("Asia/Shanghai")).minusYears(40));
        var purpose = enterprise.assessedPurpose(
                "segment",
                contents -> {
                    contents.put("automatedDecision", true);
                    return contents;
                },
                new String[] {"AUTOMATED_DECISION"},
                "mobile");
        enterprise.granted(teen, purpose);
        enterprise.granted(adult, purpose);
        var refused = enterprise.decide(teen, "MARKET", purpose);
        assertThat(refused.text("/outcome")).isEqualTo("DENY");
        assertThat(refused.rules()).contains("MIN-24");
        assertThat(enterprise.decide(adult, "MARKET", purpose).text("/outcome")).isEqualTo("PERMIT");
        var body = campaign(purpose, BODY);
        body.put("automated", true);
        var id = created(caller.post(MARKETER, CAMPAIGNS, body));
        var audience =
                caller.post(MARKETER, CAMPAIGNS + "/" + id + "/audience", Map.of("subjectIds", List.of(teen, adult)));
        assertThat(audience.status()).as(audience.toString()).isBetween(200, 201);
        var counts = caller.get(MARKETER, CAMPAIGNS + "/" + id + "/audience");
        assertThat(counts.answer().path("permitted").asInt())
                .as(counts.toString())
                .isOne();
        assertThat(counts.answer().path("minorsLeftOut").asInt())
                .as(counts.toString())
                .isOne();
    }

    @Test
    void behaviour12TwoCustomersInTheSameConditionsSeeOnePriceUnlessAGroundIsOnFile() {
        assertThat(priceCheck(9_900, "UNKNOWN", false).text("/outcome")).isEqualTo("PERMIT");
        assertThat(priceCheck(8_900, "PREFERENCE_OR_HABIT", true).text("/outcome"))
                .isEqualTo("DENY");
        var open = priceCheck(8_900, "NEW_CUSTOMER", false);
        assertThat(open.text("/outcome")).isEqualTo("ASK_COUNSEL");
        assertThat(open.rules()).contains("CONTEST-14");
        assertThat(priceCheck(8_900, "NEW_CUSTOMER", true).text("/outcome")).isEqualTo("PERMIT");
    }

    private Exchange priceCheck(int priceOfB, String ground, boolean documented) {
        var body = new HashMap<String, Object>();
        body.put("product", "SKU-1");
        body.put("sameConditions", true);
        body.put("priceA", 9_900);
        body.put("priceB", priceOfB);
        body.put("ground", ground);
        body.put("groundDocument", documented ? "3c".repeat(32) : null);
        body.put("consumerKnows", true);
        var exchange = caller.post(MARKETER, "/consent/v1/price-checks", body);
        assertThat(exchange.status()).as(exchange.toString()).isBetween(200, 201);
        return exchange;
    }

    private static Map<String, Object> campaign(String purpose, String text) {
        var body = new HashMap<String, Object>();
        body.put("code", code("campaign"));
        body.put("name", "会员日");
        body.put("channel", "SMS");
        body.put("kind", "COMMERCIAL");
        body.put("purpose", purpose);
        body.put("wording", Map.of("zh", text));
        body.put("senderIdentity", "示例零售");
        body.put("senderContact", "400-000-0000");
        body.put("optOutText", "回复 T 退订");
        body.put("optOutFree", true);
        body.put("automated", false);
        return body;
    }

    /** Id of the campaign once it was checked, cleared by counsel and started. */
    private String running(Map<String, Object> body) {
        var id = created(caller.post(MARKETER, CAMPAIGNS, body));
        var path = CAMPAIGNS + "/" + id;
        expect(200, caller.change(MARKETER, path + "/check", null));
        var clearance = caller.change(MARKETER, path + "/clearance", Map.of());
        assertThat(clearance.status()).as(clearance.toString()).isBetween(200, 201);
        var decision = Map.of("decision", "APPROVE", "as", "COUNSEL", "reasons", "wording is sound");
        expect(
                201,
                caller.post(COUNSEL, "/consent/v1/reviews/" + clearance.text("/reviewId") + "/decisions", decision));
        expect(200, caller.change(MARKETER, path + "/start", null));
        return id;
    }

    private Exchange send(String campaign, UUID... people) {
        var exchange =
                caller.post(MARKETER, CAMPAIGNS + "/" + campaign + "/sends", Map.of("subjectIds", List.of(people)));
        assertThat(exchange.status()).as(exchange.toString()).isBetween(200, 201);
        return exchange;
    }

    private static String outcome(Exchange sends, UUID person) {
        for (var send : sends.answer().path("items")) {
            if (send.path("subjectId").asText().equals(person.toString())) {
                return send.path("outcome").asText();
            }
        }
        throw new AssertionError(person + " is not in " + sends);
    }

    /** Id of a customer of whom customer-service knows the date of birth. */
    private UUID customerBornOn(LocalDate birthDate) {
        var code = code("membership");
        enterprise.activate(enterprise.draft(
                Enterprise.purpose(code, "CONTRACT", enterprise.notice(), "memberNumber", "dateOfBirth")));
        var body = Map.of(
                "purpose",
                code,
                "memberNumber",
                "M-" + UUID.randomUUID().toString().substring(0, 13),
                "fields",
                Map.of("dateOfBirth", birthDate.toString()));
        return UUID.fromString(created(caller.post(STAFF, "/customer/v1/customers", body)));
    }
}
