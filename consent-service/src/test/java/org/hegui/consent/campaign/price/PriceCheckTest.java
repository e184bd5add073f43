package org.hegui.consent.campaign.price;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hegui.consent.Given.API;
import static org.hegui.consent.Given.staff;
import static org.hegui.consent.campaign.GivenCampaigns.counsel;
import static org.hegui.consent.campaign.GivenCampaigns.marketer;
import static org.hegui.platform.testkit.Api.assertProblem;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

import org.hegui.platform.testkit.EvidenceAssert;
import org.hegui.platform.testkit.WithServiceResources;
import org.hegui.statute.Applies;

@QuarkusTest
@WithServiceResources
class PriceCheckTest {

    private static final String DOCUMENT = "3c".repeat(32);

    private final String product = "SKU-" + UUID.randomUUID();

    @Test
    @Applies("PIPL-24")
    void onePriceForBothIsNoDifference() {
        check(prices(9_900, "UNKNOWN", null)).body("outcome", is("PERMIT")).body("ground", is("SAME_FOR_EVERYBODY"));
    }

    @Test
    @Applies({"ALG-21", "PIPL-24"})
    void preferenceAndHabitAreNoGroundWhateverIsOnFile() {
        check(prices(8_900, "PREFERENCE_OR_HABIT", DOCUMENT))
                .body("outcome", is("DENY"))
                .body("reasons.rule", hasItem("ALG-21"));
    }

    @Test
    @Applies("CPR-9")
    void theConsumerIsTold() {
        var secret = prices(8_900, "NEW_CUSTOMER", DOCUMENT);
        secret.put("consumerKnows", false);
        check(secret).body("outcome", is("DENY")).body("reasons.rule", hasItem("CPR-9"));
    }

    @Test
    void aDocumentedGroundIsKeptWithEvidence() {
        var id = check(prices(8_900, "NEW_CUSTOMER", DOCUMENT))
                .body("outcome", is("PERMIT"))
                .body("evidenceId", notNullValue())
                .extract()
                .path("id");
        EvidenceAssert.about(API, UUID.fromString(id.toString()))
                .of("price.checked")
                .hasOutcome("PERMIT");
        API.get(marketer(), "/price-checks/" + id)
                .then()
                .statusCode(200)
                .body("groundDocument", is(DOCUMENT))
                .body("priceB", is(8_900));
    }

    @Test
    @Applies("CONTEST-14")
    void anUndocumentedGroundIsForCounsel() {
        var question = check(prices(8_900, "NEW_CUSTOMER", null))
                .body("outcome", is("ASK_COUNSEL"))
                .body("reasons.rule", hasItem("CONTEST-14"))
                .body("counselQuestions", hasSize(1))
                .extract()
                .path("counselQuestions[0]");
        answer(question.toString(), "PERMIT");
        check(prices(8_900, "NEW_CUSTOMER", null)).body("outcome", is("PERMIT"));
        answer(question.toString(), "DENY");
        check(prices(8_900, "NEW_CUSTOMER", null)).body("outcome", is("DENY"));
    }

    @Test
    void staffAsksNoPrices() {
        assertProblem(API.post(staff(), "/price-checks", prices(1, "UNKNOWN", null)), 403, "forbidden");
        assertProblem(API.get(marketer(), "/price-checks/" + UUID.randomUUID()), 404, "price-check-not-found");
    }

    private ValidatableResponse check(Map<String, Object> prices) {
        return API.post(marketer(), "/price-checks", prices).then().statusCode(201);
    }

    private Map<String, Object> prices(int priceB, String ground, String document) {
        var body = new HashMap<String, Object>();
        body.put("product", product);
        body.put("sameConditions", true);
        body.put("customerA", UUID.randomUUID());
        body.put("customerB", UUID.randomUUID());
        body.put("priceA", 9_900);
        body.put("priceB", priceB);
        body.put("ground", ground);
        body.put("groundDocument", document);
        body.put("consumerKnows", true);
        return body;
    }

    private static void answer(String question, String effect) {
        var memo = Map.of(
                "effect",
                effect,
                "text",
                "a coupon for new customers",
                "citation",
                "CONTEST-14",
                "expiresOn",
                LocalDate.now(ZoneOffset.UTC).plusDays(30).toString());
        API.post(counsel(), "/counsel-questions/" + question + "/memos", memo)
                .then()
                .statusCode(201);
    }
}
