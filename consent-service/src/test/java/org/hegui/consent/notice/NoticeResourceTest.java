package org.hegui.consent.notice;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hegui.consent.Given.API;
import static org.hegui.consent.Given.code;
import static org.hegui.consent.Given.completeNotice;
import static org.hegui.consent.Given.pipo;
import static org.hegui.consent.Given.publishedNotice;
import static org.hegui.consent.Given.purpose;
import static org.hegui.platform.testkit.Api.assertInvalid;
import static org.hegui.platform.testkit.Api.assertProblem;

import java.util.Map;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.hegui.platform.testkit.Tokens;
import org.hegui.platform.testkit.WithServiceResources;
import org.hegui.statute.notice.NoticeOccasion;

@QuarkusTest
@WithServiceResources
class NoticeResourceTest {

    @Test
    void aDraftIsChangedOnTheGroundOfWhatWasRead() {
        var id = API.create(pipo(), "/notices", completeNotice(code("notice")));
        var changed = completeNotice(code("notice"), NoticeOccasion.EXPORT);
        changed.remove("code");

        change("*", id, changed)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("occasions", contains("EXPORT"))
                .body("zh.overseasRecipientName", notNullValue());
        assertProblem(change("\"0\"", id, changed), 412, "precondition-failed");
        assertProblem(change(null, id, changed), 428, "precondition-required");
        assertEvidence(id, "notice.created", "notice.changed");
    }

    @Test
    void aDraftIsDeleted() {
        var id = API.create(pipo(), "/notices", completeNotice(code("notice")));

        assertProblem(delete(pipo(), "\"7\"", id), 412, "precondition-failed");
        delete(pipo(), "\"0\"", id).then().statusCode(204);

        assertProblem(API.get(pipo(), "/notices/" + id), 404, "notice-not-found");
        assertEvidence(id, "notice.created", "notice.deleted");
    }

    @Test
    void aPublishedNoticeIsNeitherChangedNorDeleted() {
        var id = publishedNotice();
        var changed = completeNotice(code("notice"));
        changed.remove("code");

        assertProblem(change("*", id, changed), 409, "notice-already-published");
        assertProblem(delete(pipo(), "*", id), 409, "notice-already-published");
    }

    @Test
    void aDraftThatAPurposeNamesIsNotDeleted() {
        var id = API.create(pipo(), "/notices", completeNotice(code("notice")));
        API.create(pipo(), "/purposes", purpose(code("purpose"), "CONTRACT", id));

        assertProblem(delete(pipo(), "*", id), 409, "notice-in-use");
    }

    @Test
    void theVersionsOfOneNoticeAreListed() {
        var code = code("notice");
        var first = API.create(pipo(), "/notices", completeNotice(code));
        var second = API.create(pipo(), "/notices", completeNotice(code));
        publishedNotice();

        API.get(pipo(), "/notices?code=" + code)
                .then()
                .statusCode(200)
                .body("items.id", contains(first.toString(), second.toString()));
        assertInvalid(API.get(pipo(), "/notices?code=Not%20A%20Code"), "code");
    }

    @Test
    void theSameCodeGetsTheNextVersion() {
        var code = code("notice");
        API.create(pipo(), "/notices", completeNotice(code));
        API.post(pipo(), "/notices", completeNotice(code))
                .then()
                .statusCode(201)
                .body("version", is(2));
    }

    @Test
    void unknownItemsAreRefused() {
        var notice = completeNotice(code("notice"));
        notice.put("zh", Map.of("favouriteColour", "蓝"));
        assertProblem(API.post(pipo(), "/notices", notice), 400, "unknown-code");
    }

    @Test
    void anotherHandlerSeesNothing() {
        var id = API.create(pipo(), "/notices", completeNotice(code("notice")));
        var stranger = Tokens.ofHandler(Tokens.HANDLER_B, "pipo");
        assertProblem(API.get(stranger, "/notices/" + id), 404, "notice-not-found");
        assertProblem(API.change(stranger, "/notices/" + id + "/publication"), 404, "notice-not-found");
        API.get(stranger, "/notices?limit=200")
                .then()
                .statusCode(200)
                .body("items.id", everyItem(not(is(id.toString()))));
    }

    @Test
    void whoMayNot() {
        var notice = completeNotice(code("notice"));
        assertProblem(API.postAnonymously("/notices", notice), 401, "unauthenticated");
        assertProblem(API.post(Tokens.expired("pipo"), "/notices", notice), 401, "unauthenticated");
        assertProblem(API.post(Tokens.forged("pipo"), "/notices", notice), 401, "unauthenticated");
        assertProblem(API.post(Tokens.forAnotherAudience("pipo"), "/notices", notice), 401, "unauthenticated");
        assertProblem(API.post(Tokens.of("staff"), "/notices", notice), 403, "forbidden");
        assertProblem(
                API.change(Tokens.of("security"), "/notices/" + UUID.randomUUID() + "/publication"), 403, "forbidden");
        assertProblem(API.get(Tokens.of("security"), "/notices"), 403, "forbidden");
        var id = API.create(pipo(), "/notices", notice);
        assertProblem(delete(Tokens.of("staff"), "*", id), 403, "forbidden");
        assertProblem(API.get(Tokens.of("security"), "/notices/" + id + "/completeness"), 403, "forbidden");
    }

    @Test
    void listsComeInPages() {
        API.create(pipo(), "/notices", completeNotice(code("notice")));
        API.create(pipo(), "/notices", completeNotice(code("notice")));
        var first = API.get(pipo(), "/notices?limit=1").then().statusCode(200).body("items", hasSize(1));
        first.header("Link", containsString("rel=\"next\"")).header("Link", containsString("/consent/v1/notices?"));
        String next = first.extract().path("next");
        String firstId = first.extract().path("items[0].id");
        API.get(pipo(), "/notices?limit=1&after=" + next).then().body("items[0].id", not(is(firstId)));
    }

    private static Response change(@Nullable String ifMatch, UUID id, Map<String, Object> body) {
        return based(pipo(), ifMatch).body(body).put("/consent/v1/notices/" + id);
    }

    private static Response delete(String token, String ifMatch, UUID id) {
        return based(token, ifMatch).delete("/consent/v1/notices/" + id);
    }

    private static RequestSpecification based(String token, @Nullable String ifMatch) {
        var request = given().auth().oauth2(token).contentType(ContentType.JSON);
        return ifMatch == null ? request : request.header("If-Match", ifMatch);
    }

    private static void assertEvidence(UUID id, String... actions) {
        API.get(Tokens.of("auditor"), "/evidence?objectId=" + id)
                .then()
                .statusCode(200)
                .body("items.action", containsInAnyOrder(actions));
    }
}
