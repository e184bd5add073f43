package org.hegui.consent.notice;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hegui.consent.Given.API;
import static org.hegui.consent.Given.code;
import static org.hegui.consent.Given.completeNotice;
import static org.hegui.consent.Given.pipo;
import static org.hegui.platform.testkit.Api.assertProblem;

import java.util.Map;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.hegui.platform.testkit.Tokens;
import org.hegui.platform.testkit.WithServiceResources;

@QuarkusTest
@WithServiceResources
class NoticeResourceTest {

    @Test
    void aCompleteNoticeIsPublishedAndKeepsItsHash() {
        var id = API.create(pipo(), "/notices", completeNotice(code("notice")));
        API.get(pipo(), "/notices/" + id)
                .then()
                .statusCode(200)
                .body("status", is("DRAFT"))
                .body("contentHash", nullValue());

        API.change(pipo(), "/notices/" + id + "/publication")
                .then()
                .statusCode(200)
                .body("status", is("PUBLISHED"))
                .body("contentHash.length()", is(64))
                .body("publishedAt", notNullValue());

        assertProblem(API.change(pipo(), "/notices/" + id + "/publication"), 409, "notice-already-published");
    }

    @Test
    void aNoticeWithoutRetentionInEnglishIsRefusedByName() {
        var notice = completeNotice(code("notice"));
        ((Map<?, ?>) notice.get("en")).remove("retention");
        var id = API.create(pipo(), "/notices", notice);

        assertProblem(API.change(pipo(), "/notices/" + id + "/publication"), 409, "notice-incomplete")
                .body("detail", containsString("en.retention"))
                .body("detail", not(containsString("zh.retention")))
                .body("rules", is(java.util.List.of("PIPL-17")));
        API.get(pipo(), "/notices/" + id).then().body("status", is("DRAFT"));
    }

    @Test
    void sensitiveInformationNeedsNecessityAndImpact() {
        var notice = completeNotice(code("notice"));
        notice.put("sensitive", true);
        var id = API.create(pipo(), "/notices", notice);

        assertProblem(API.change(pipo(), "/notices/" + id + "/publication"), 409, "notice-incomplete")
                .body("rules", hasItem("PIPL-30"))
                .body("detail", containsString("zh.necessity"))
                .body("detail", containsString("zh.impact"));
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
}
