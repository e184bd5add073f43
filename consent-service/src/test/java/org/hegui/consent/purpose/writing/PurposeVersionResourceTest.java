package org.hegui.consent.purpose.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hegui.consent.Given.API;
import static org.hegui.consent.Given.activateVersion;
import static org.hegui.consent.Given.activated;
import static org.hegui.consent.Given.code;
import static org.hegui.consent.Given.contents;
import static org.hegui.consent.Given.draftVersion;
import static org.hegui.consent.Given.pipo;
import static org.hegui.consent.Given.publishedNotice;
import static org.hegui.consent.Given.purpose;
import static org.hegui.consent.purpose.Changes.etag;
import static org.hegui.consent.purpose.Changes.post;
import static org.hegui.consent.purpose.Changes.put;
import static org.hegui.platform.testkit.Api.assertInvalid;
import static org.hegui.platform.testkit.Api.assertProblem;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.hegui.consent.purpose.Changes;
import org.hegui.platform.testkit.Tokens;
import org.hegui.platform.testkit.WithServiceResources;

@QuarkusTest
@WithServiceResources
class PurposeVersionResourceTest {

    private UUID id;

    @BeforeEach
    void activePurpose() {
        id = activated(purpose(code("purpose"), "CONSENT", publishedNotice()));
    }

    @Test
    void aNewVersionTakesThePlaceOfTheOldOneAtOneInstant() {
        var number = draftVersion(id, with("method", "printed"));
        API.get(pipo(), "/purposes/" + id).then().body("version", is(1)).body("method", is("stored and used by staff"));
        activateVersion(id, number)
                .then()
                .statusCode(200)
                .body("consentsStale", is(true))
                .body("material", is(true))
                .body("reasons.rule", is(List.of("PIPL-14")))
                .body("version.consentEpoch", is(2));
        API.get(pipo(), "/purposes/" + id)
                .then()
                .body("version", is(2))
                .body("versionId", notNullValue())
                .body("method", is("printed"))
                .body("status", is("ACTIVE"));
        var versions = API.get(pipo(), "/purposes/" + id + "/versions")
                .then()
                .body("items.status", contains("SUPERSEDED", "ACTIVE"))
                .extract();
        assertThat(versions.<String>path("items[0].endedAt")).isEqualTo(versions.path("items[1].activatedAt"));
        API.get(pipo(), "/purposes/" + id + "/changes")
                .then()
                .body("items", hasSize(1))
                .body("items[0].from", is(1))
                .body("items[0].to", is(2))
                .body(
                        "items[0].fields",
                        is(List.of(Map.of(
                                "field", "method",
                                "before", List.of("stored and used by staff"),
                                "after", List.of("printed")))))
                .body("items[0].consentsStale", is(true));
        API.get(Tokens.of("auditor"), "/evidence?objectId=" + id)
                .then()
                .body(
                        "items.action",
                        contains("purpose.created", "purpose.activated", "purpose.version-drafted", "purpose.changed"));
    }

    @Test
    void moreCategoriesKeepTheEpoch() {
        var number = draftVersion(id, with("categories", List.of("fullName", "mobile", "email")));
        activateVersion(id, number)
                .then()
                .body("consentsStale", is(false))
                .body("material", is(true))
                .body("version.consentEpoch", is(1))
                .body("reasons.rule", is(List.of("PIPL-14")));
    }

    @Test
    void anImmaterialVersionAsksNobodyAgain() {
        activateVersion(id, draftVersion(id, with("justification", "better said")))
                .then()
                .body("material", is(false))
                .body("reasons", empty())
                .body("version.consentEpoch", is(1));
    }

    @Test
    void oneDraftAtATimeWhichMayChangeOrBeGivenUp() {
        var number = draftVersion(id, with("method", "printed"));
        var path = "/purposes/" + id + "/versions/" + number;
        assertProblem(API.change(pipo(), "/purposes/" + id + "/versions", contents(id)), 409, "purpose-draft-exists");
        put(path, etag(path), with("method", "engraved")).then().statusCode(200).body("method", is("engraved"));
        API.change(pipo(), path + "/discard").then().statusCode(200).body("status", is("DISCARDED"));
        assertProblem(API.change(pipo(), path + "/activation"), 409, "purpose-version-not-draft");
        assertProblem(put(path, etag(path), contents(id)), 409, "purpose-version-not-draft");
        assertThat(draftVersion(id, contents(id))).isEqualTo(3);
        API.get(pipo(), "/purposes/" + id + "/changes").then().body("items.to", contains(3));
    }

    @Test
    void theFirstVersionMayChangeButIsAllThereIs() {
        var draft = API.create(pipo(), "/purposes", purpose(code("purpose"), "CONSENT", publishedNotice()));
        var path = "/purposes/" + draft + "/versions/1";
        var seen = etag("/purposes/" + draft);
        put(path, etag(path), with("method", "printed")).then().statusCode(200);
        API.get(pipo(), "/purposes/" + draft).then().body("method", is("printed"));
        assertProblem(post("/purposes/" + draft + "/activation", seen, ""), 412, "precondition-failed");
        assertProblem(API.change(pipo(), path + "/discard"), 409, "purpose-version-is-only");
        API.change(pipo(), path + "/activation").then().statusCode(200).body("version.status", is("ACTIVE"));
    }

    @Test
    void consentToANecessaryPurposeNeedsItsNecessity() {
        var unexplained = purpose(code("purpose"), "CONSENT", publishedNotice());
        unexplained.remove("justification");
        assertInvalid(API.post(pipo(), "/purposes", unexplained), "necessity");
        unexplained.put("necessity", "nothing can be delivered without it");
        API.post(pipo(), "/purposes", unexplained)
                .then()
                .statusCode(201)
                .body("necessity", is("nothing can be delivered without it"));
    }

    @Test
    void unknownVersionsAreNotFound() {
        assertProblem(API.get(pipo(), "/purposes/" + id + "/versions/9"), 404, "purpose-version-not-found");
        assertProblem(API.get(pipo(), "/purposes/" + UUID.randomUUID() + "/versions/1"), 404, "purpose-not-found");
    }

    @Test
    void whoMayNot() {
        assertProblem(API.change(Tokens.of("staff"), "/purposes/" + id + "/versions", contents(id)), 403, "forbidden");
        assertProblem(API.change(Tokens.of("marketer"), "/purposes/" + id + "/retirement"), 403, "forbidden");
        assertProblem(API.get(Tokens.of("security"), "/purposes/" + id + "/versions"), 403, "forbidden");
    }

    private Map<String, Object> with(String field, Object value) {
        return Changes.with(id, field, value);
    }
}
