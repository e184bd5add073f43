package org.hegui.consent.campaign;

import static io.restassured.RestAssured.given;
import static org.hegui.consent.Given.API;
import static org.hegui.consent.Given.activePurpose;
import static org.hegui.consent.Given.code;
import static org.hegui.consent.Given.consent;
import static org.hegui.consent.Given.staff;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.restassured.http.ContentType;
import io.restassured.response.Response;

import org.hegui.platform.testkit.Database;
import org.hegui.platform.testkit.Tokens;
import org.hegui.statute.commerce.PriceGround;
import org.hegui.statute.marketing.Channel;
import org.hegui.statute.marketing.MessageKind;

/** Campaigns in every state, made through the API. */
public final class GivenCampaigns {

    /** A text with everything that an SMS has to show. */
    public static final String BODY = "【示例零售】本周会员日，全场九折。客服 400-000-0000，回复 T 退订。";

    private GivenCampaigns() {}

    /** Marketing staff. */
    public static String marketer() {
        return Tokens.of("marketer");
    }

    /** A lawyer. */
    public static String counsel() {
        return Tokens.of("counsel");
    }

    /** A campaign by SMS that lacks nothing. It goes at any hour, so that the tests may run at any. */
    public static Map<String, Object> campaign(String purpose) {
        var body = new HashMap<String, Object>();
        body.put("code", code("campaign").substring(0, 40));
        body.put("name", "会员日");
        body.put("channel", "SMS");
        body.put("kind", "COMMERCIAL");
        body.put("purpose", purpose);
        body.put("wording", Map.of("zh", BODY));
        body.put("senderIdentity", "示例零售");
        body.put("senderContact", "400-000-0000");
        body.put("optOutText", "回复 T 退订");
        body.put("optOutFree", true);
        body.put("automated", false);
        body.put("quietHours", false);
        return body;
    }

    /** The same with something else in it. */
    public static Map<String, Object> with(Map<String, Object> campaign, String field, Object value) {
        campaign.put(field, value);
        return campaign;
    }

    /** What is checked and cleared, without the API. */
    public static CampaignContent content(String zh, Channel channel, PriceTerms prices) {
        return new CampaignContent(
                channel,
                MessageKind.COMMERCIAL,
                "marketing",
                null,
                new Wording(zh, null),
                "示例零售",
                null,
                "400-000-0000",
                "回复 T 退订",
                null,
                true,
                false,
                false,
                List.of(),
                false,
                null,
                prices,
                null,
                null,
                true);
    }

    /** The same about prices that differ for new customers. */
    public static PriceTerms forNewCustomers() {
        return new PriceTerms(true, PriceGround.NEW_CUSTOMER, null, true, false);
    }

    /** A draft. */
    public static UUID draft(Map<String, Object> campaign) {
        return API.create(marketer(), "/campaigns", campaign);
    }

    /** Checked without a no. */
    public static UUID checked(Map<String, Object> campaign) {
        var id = draft(campaign);
        API.change(marketer(), "/campaigns/" + id + "/check").then().statusCode(200);
        return id;
    }

    /** The review in which it is cleared. */
    public static UUID askedToClear(UUID id) {
        return UUID.fromString(API.change(marketer(), "/campaigns/" + id + "/clearance", Map.of())
                .then()
                .statusCode(201)
                .extract()
                .path("reviewId"));
    }

    /** A vote of counsel. */
    public static Response vote(UUID review, String decision) {
        var body = Map.of("decision", decision, "as", "COUNSEL", "reasons", "the wording is sound");
        return API.post(counsel(), "/reviews/" + review + "/decisions", body);
    }

    /** Cleared by counsel. */
    public static UUID cleared(Map<String, Object> campaign) {
        var id = checked(campaign);
        vote(askedToClear(id), "APPROVE").then().statusCode(201);
        return id;
    }

    /** Started. */
    public static UUID running(Map<String, Object> campaign) {
        var id = cleared(campaign);
        API.change(marketer(), "/campaigns/" + id + "/start").then().statusCode(200);
        return id;
    }

    /** Asks who may be sent the message now. */
    public static Response send(UUID campaign, UUID... people) {
        return API.post(marketer(), "/campaigns/" + campaign + "/sends", Map.of("subjectIds", List.of(people)));
    }

    /** A person who agreed to the purpose. */
    public static UUID agreed(String purpose) {
        var person = UUID.randomUUID();
        API.create(staff(), "/consents", consent(person, purpose, "GRANTED"));
        return person;
    }

    /** A person whose consent was taken over from elsewhere with nothing that shows it. */
    public static UUID unproven(String purpose) throws SQLException {
        var person = UUID.randomUUID();
        Database.change(
                "insert into consent (id, handler, subject_id, purpose_id, purpose_version_id, notice_id, status, kind,"
                        + " categories, language, channel, said_by, evidence_id, said_at)"
                        + " select gen_random_uuid(), handler, ?, purpose_id, purpose_version_id, notice_id, status, kind,"
                        + " categories, language, channel, 'IMPORT', evidence_id, said_at"
                        + " from consent where subject_id = ?",
                person,
                agreed(purpose));
        return person;
    }

    /** A running campaign with one message that was allowed. */
    public static UUID sent() {
        var purpose = activePurpose("CONSENT");
        var id = running(campaign(purpose));
        send(id, agreed(purpose)).then().statusCode(200);
        return id;
    }

    /** Writes a campaign anew, based on what is there. */
    public static Response revise(UUID id, Map<String, Object> campaign) {
        var tag = API.get(marketer(), "/campaigns/" + id).header("ETag");
        return given().auth()
                .oauth2(marketer())
                .contentType(ContentType.JSON)
                .header("If-Match", tag)
                .body(campaign)
                .put("/consent/v1/campaigns/" + id);
    }
}
