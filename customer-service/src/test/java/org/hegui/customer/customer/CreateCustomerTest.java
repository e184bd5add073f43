package org.hegui.customer.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hegui.customer.Given.API;
import static org.hegui.customer.Given.asked;
import static org.hegui.customer.Given.code;
import static org.hegui.customer.Given.customer;
import static org.hegui.customer.Given.person;
import static org.hegui.customer.Given.staff;
import static org.hegui.platform.testkit.Api.assertProblem;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.hegui.customer.WithPeer;
import org.hegui.platform.testkit.Tokens;
import org.hegui.platform.testkit.WithServiceResources;

@QuarkusTest
@WithServiceResources
@WithPeer
class CreateCustomerTest {

    @Test
    void aCustomerIsCreatedWithEvidence() {
        var request = customer(person());
        var created = API.post(staff(), "/customers", request).then().statusCode(201);
        created.body("status", is("ACTIVE"))
                .body("id", matchesPattern("[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-.*"))
                .body("createdAt", notNullValue())
                .body("evidenceId", notNullValue())
                .body("size()", is(4));
        String id = created.extract().path("id");
        created.header("Location", org.hamcrest.Matchers.endsWith("/customer/v1/customers/" + id));

        API.get(Tokens.of("auditor"), "/evidence?subjectId=" + id)
                .then()
                .body("items.action", is(List.of("customer.created")))
                .body("items[0].id", is(created.extract().<String>path("evidenceId")))
                .body("items[0].outcome", is("PERMIT"))
                .body("items[0].rules", is(List.of("PIPL-13")))
                .body("items[0].facts", is(Map.of("act", "COLLECT", "fields", "7", "purpose", request.get("purpose"))));
    }

    @Test
    void whatWasCollectedCanBeShownWithoutBeingInTheEvidence() {
        var id = API.create(staff(), "/customers", customer(person()));
        var auditor = Tokens.of("auditor");
        var entry = API.get(auditor, "/evidence?subjectId=" + id).jsonPath().getString("items[0].id");
        API.get(auditor, "/evidence/" + entry).then().body(not(containsString("ouyang")));
        assertOpened(entry, "email", person().get("email"), true);
        assertOpened(entry, "email", "other@example.cn", false);
        assertOpened(entry, "fullName", person().get("fullName"), true);
    }

    private static void assertOpened(String entry, String field, Object value, boolean matches) {
        API.post(Tokens.of("auditor"), "/evidence/" + entry + "/openings", Map.of("name", field, "value", value))
                .then()
                .statusCode(200)
                .body("matches", is(matches));
    }

    @Test
    void thePeerIsAskedAboutExactlyTheseFieldsAsTheCallerThemselves() {
        var request = customer(person());
        var token = Tokens.of("integrator");
        var id = API.create(token, "/customers", request);

        var lines = asked(request.get("purpose").toString()).lines().toList();
        assertThat(lines.get(1)).isEqualTo("Bearer " + token);
        var question = io.restassured.path.json.JsonPath.from(lines.get(0));
        assertThat(question.getString("subjectId")).isEqualTo(id.toString());
        assertThat(question.getString("act")).isEqualTo("COLLECT");
        assertThat(question.<String>getList("categories"))
                .containsExactlyInAnyOrder(
                        "memberNumber", "fullName", "mobile", "email", "residentId", "dateOfBirth", "postalAddress");
    }

    @ParameterizedTest
    @CsvSource({"deny-all, PIPL-15", "counsel-all, CONTEST-1"})
    void whatMayNotBeCollectedIsNotKept(String kind, String rule) {
        var request = customer(person());
        var permitted = request.get("purpose");
        request.put("purpose", code(kind));
        assertProblem(API.post(staff(), "/customers", request), 403, "handling-not-permitted")
                .body("rules", is(List.of(rule)))
                .body("reasons[0].zh", notNullValue());
        request.put("purpose", permitted);
        API.create(staff(), "/customers", request);
    }

    @Test
    void aMemberNumberIsGivenOncePerHandler() {
        var request = customer(person());
        API.create(staff(), "/customers", request);
        assertProblem(API.post(staff(), "/customers", request), 409, "member-number-taken")
                .body("detail", not(containsString(request.get("memberNumber").toString())));
        API.create(Tokens.ofHandler(Tokens.HANDLER_B, "staff"), "/customers", request);
    }

    @Test
    void manyAtOnceWithOneMemberNumberMakeOneCustomer() {
        var request = customer(person());
        var token = staff();
        Callable<Integer> creation =
                () -> API.post(token, "/customers", request).statusCode();
        try (var clerks = Executors.newFixedThreadPool(8)) {
            var statuses = IntStream.range(0, 8).mapToObj(_ -> clerks.submit(creation)).toList().stream()
                    .map(CreateCustomerTest::result)
                    .toList();
            assertThat(statuses).containsOnlyOnce(201);
            assertThat(statuses).filteredOn(status -> status != 201).containsOnly(409);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "residentId, 110105194912310021",
        "residentId, 110105491231002",
        "mobile, 12345678901",
        "mobile, 13800138",
        "email, nobody",
        "email, a@b@example.cn",
        "dateOfBirth, 2026-02-30",
        "dateOfBirth, 9999-12-31",
        "dateOfBirth, 31.12.1949",
        "childBirthday, yesterday",
        "unifiedSocialCreditCode, 91350100M000100Y44",
        "loginPassword, correct horse battery staple",
        "memberNumber, M-1"
    })
    void theFieldIsNamedAndItsValueIsNotEchoed(String field, String value) {
        assertProblem(API.post(staff(), "/customers", customer(Map.of(field, value))), 400, "invalid-request")
                .body("violations.field", is(List.of("fields." + field)))
                .body("violations[0].message", not(containsString(value)))
                .body("detail", not(containsString(value)));
    }

    @Test
    void allFieldsThatBreakTheirRulesAreNamed() {
        var fields = person();
        fields.put("mobile", "1");
        fields.put("email", "no address");
        fields.put("postalAddress", "路".repeat(501));
        fields.put("gender", null);
        fields.put("fullName", " ");
        assertProblem(API.post(staff(), "/customers", customer(fields)), 400, "invalid-request")
                .body(
                        "violations.field",
                        containsInAnyOrder(
                                "fields.fullName",
                                "fields.mobile",
                                "fields.email",
                                "fields.postalAddress",
                                "fields.gender"));
    }

    @Test
    void twoDatesOfBirthContradictEachOther() {
        var fields = person();
        fields.put("dateOfBirth", "1949-12-30");
        assertProblem(API.post(staff(), "/customers", customer(fields)), 400, "invalid-request")
                .body("violations.field", is(List.of("fields.residentId")));
    }

    @Test
    void onlyTheCataloguesFieldsExist() {
        var fields = person();
        fields.put("shoeSizeOfTheNeighbour", "42");
        assertProblem(API.post(staff(), "/customers", customer(fields)), 400, "unknown-code")
                .body("detail", not(containsString("shoeSize")));
    }

    @Test
    void badRequests() {
        var many = new HashMap<String, Object>();
        IntStream.range(0, 51).forEach(i -> many.put("field" + i, "x"));
        assertProblem(API.post(staff(), "/customers", customer(many)), 400, "invalid-request")
                .body("violations.field", is(List.of("fields")));
        var unnumbered = customer(person());
        unnumbered.put("memberNumber", "会员 1");
        assertProblem(API.post(staff(), "/customers", unnumbered), 400, "invalid-request")
                .body("violations.field", is(List.of("memberNumber")));
        var purposeless = customer(person());
        purposeless.remove("purpose");
        assertProblem(API.post(staff(), "/customers", purposeless), 400, "invalid-request");
        assertProblem(API.post(staff(), "/customers", "{\"fields\":{\"mobile\":{}}}"), 400, "malformed-body");
        assertProblem(API.post(staff(), "/customers", "{\"handler\":\"handler-b\"}"), 400, "malformed-body");
        assertProblem(API.post(staff(), "/customers", ""), 400, "invalid-request");
        assertProblem(API.get(staff(), "/customers/not-a-uuid"), 404, "not-found");
        var nowhere = customer(person());
        nowhere.put("purpose", code("unknown"));
        assertProblem(API.post(staff(), "/customers", nowhere), 404, "purpose-not-found");
    }

    @Test
    void whoMayNot() {
        var request = customer(person());
        assertProblem(API.postAnonymously("/customers", request), 401, "unauthenticated");
        assertProblem(API.post(Tokens.expired("staff"), "/customers", request), 401, "unauthenticated");
        assertProblem(API.post(Tokens.forged("staff"), "/customers", request), 401, "unauthenticated");
        assertProblem(API.post(Tokens.forAnotherAudience("staff"), "/customers", request), 401, "unauthenticated");
        for (var role : List.of("marketer", "pipo", "counsel", "auditor", "security", "service", "subject")) {
            assertProblem(API.post(Tokens.of(role), "/customers", request), 403, "forbidden");
        }
        assertThat(asked(request.get("purpose").toString())).isEmpty();
    }

    @Test
    void theListShowsNoProfiles() {
        var id = API.create(staff(), "/customers", customer(person())).toString();
        API.create(staff(), "/customers", customer(person()));
        API.get(Tokens.of("pipo"), "/customers?limit=1&after=" + before(id))
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].id", is(id))
                .body("items[0].keySet()", containsInAnyOrder("id", "status", "createdAt"))
                .body("next", is(id))
                .header("Link", containsString("rel=\"next\""));
        API.get(Tokens.ofHandler(Tokens.HANDLER_B, "auditor"), "/customers?limit=200")
                .then()
                .statusCode(200)
                .body("items.id", not(org.hamcrest.Matchers.hasItem(id)));
        assertProblem(API.getAnonymously("/customers"), 401, "unauthenticated");
        assertProblem(API.get(staff(), "/customers"), 403, "forbidden");
        assertProblem(API.get(Tokens.of("pipo"), "/customers?limit=201"), 400, "invalid-request");
    }

    private static UUID before(String id) {
        var uuid = UUID.fromString(id);
        return new UUID(uuid.getMostSignificantBits(), uuid.getLeastSignificantBits() - 1);
    }

    private static int result(Future<Integer> future) {
        try {
            return future.get();
        } catch (InterruptedException | java.util.concurrent.ExecutionException e) {
            throw new AssertionError(e);
        }
    }
}
