package org.hegui.consent.preference.tag;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hegui.consent.Given.API;
import static org.hegui.consent.Given.staff;
import static org.hegui.platform.testkit.Api.assertProblem;
import static org.hegui.platform.testkit.Tokens.HANDLER_A;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

import org.hegui.platform.testkit.Tokens;
import org.hegui.platform.testkit.WithServiceResources;
import org.hegui.statute.Applies;

@QuarkusTest
@WithServiceResources
@Applies({"NDSR-42", "ALG-17"})
class TagResourceTest {

    private final UUID customer = UUID.randomUUID();
    private final String own = Tokens.ofSubject(HANDLER_A, customer);

    @Test
    void aDeletedTagStaysDeletedUntilThePersonAllowsIt() {
        assertAllowed("vip");
        delete(own, "/vip").then().statusCode(204);
        delete(own, "/vip").then().statusCode(204);
        assertRefused("vip");
        assertAllowed("loyal");
        assertProblem(API.post(staff(), "/preferences", allow("vip")), 403, "forbidden");
        assertProblem(API.post(Tokens.of("integrator"), "/preferences", allow("vip")), 403, "forbidden");
        assertRefused("vip");
        API.create(own, "/preferences", allow("vip"));
        assertAllowed("vip");
    }

    @Test
    void allTagsMeansThoseToComeToo() {
        delete(staff(), "").then().statusCode(204);
        assertRefused("vip");
        API.create(own, "/preferences", allow("vip"));
        assertAllowed("vip");
        assertRefused("loyal");
        API.get(Tokens.of("marketer"), path("/deleted"))
                .then()
                .body("all", is(true))
                .body("deleted", hasSize(0))
                .body("allowed", is(List.of("vip")));
        delete(own, "").then().statusCode(204);
        assertRefused("vip");
    }

    @Test
    void anotherHandlerKnowsNothing() {
        delete(own, "").then().statusCode(204);
        var stranger = Tokens.ofHandler(Tokens.HANDLER_B, "staff", "marketer");
        API.get(stranger, path("/deleted")).then().body("all", is(false));
        API.post(stranger, "/tag-checks", check("vip")).then().body("refused", hasSize(0));
    }

    @Test
    void whoMayNot() {
        given().delete("/consent/v1" + path("")).then().statusCode(401);
        assertProblem(delete(Tokens.of("marketer"), ""), 403, "forbidden");
        assertProblem(delete(Tokens.ofSubject(HANDLER_A, UUID.randomUUID()), ""), 403, "forbidden");
        assertProblem(API.get(Tokens.ofSubject(HANDLER_A, UUID.randomUUID()), path("/deleted")), 403, "forbidden");
        assertProblem(API.get(Tokens.of("security"), path("/deleted")), 403, "forbidden");
        assertProblem(API.post(own, "/tag-checks", check("vip")), 403, "forbidden");
        delete(own, "/no%20tag").then().statusCode(400);
    }

    private void assertAllowed(String tag) {
        API.post(Tokens.of("integrator"), "/tag-checks", check(tag))
                .then()
                .statusCode(200)
                .body("refused", hasSize(0))
                .body("reasons", hasSize(0));
    }

    private void assertRefused(String tag) {
        API.post(Tokens.of("integrator"), "/tag-checks", check(tag))
                .then()
                .statusCode(200)
                .body("refused", is(List.of(customer.toString())))
                .body("reasons.rule", is(List.of("NDSR-42", "ALG-17")));
    }

    private Map<String, Object> check(String tag) {
        return Map.of("tag", tag, "subjectIds", List.of(UUID.randomUUID(), customer));
    }

    private Map<String, Object> allow(String tag) {
        return new HashMap<>(Map.of("subjectId", customer, "kind", "TAG", "tag", tag, "chosen", true, "source", "app"));
    }

    private Response delete(String token, String which) {
        return given().auth().oauth2(token).urlEncodingEnabled(false).delete("/consent/v1" + path(which));
    }

    private String path(String which) {
        return "/subjects/" + customer + "/tags" + which;
    }
}
