package org.hegui.consent.purpose.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hegui.consent.Given.API;
import static org.hegui.consent.Given.activated;
import static org.hegui.consent.Given.code;
import static org.hegui.consent.Given.pipo;
import static org.hegui.consent.Given.publishedNotice;
import static org.hegui.consent.Given.purpose;
import static org.hegui.consent.purpose.Changes.etag;
import static org.hegui.consent.purpose.Changes.post;
import static org.hegui.consent.purpose.Changes.put;
import static org.hegui.platform.testkit.Api.assertProblem;

import java.util.Map;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.hegui.consent.purpose.Changes;
import org.hegui.platform.testkit.Concurrently;
import org.hegui.platform.testkit.WithServiceResources;

/** Two clerks who change one purpose. */
@QuarkusTest
@WithServiceResources
class PurposeClerksTest {

    private UUID id;

    @BeforeEach
    void activePurpose() {
        id = activated(purpose(code("purpose"), "CONSENT", publishedNotice()));
    }

    @Test
    void twoClerksWhoSawTheSameCannotBothChangeIt() {
        var seen = etag("/purposes/" + id);
        post("/purposes/" + id + "/versions", seen, with("method", "printed"))
                .then()
                .statusCode(201);
        assertProblem(
                post("/purposes/" + id + "/versions", seen, with("method", "engraved")), 412, "precondition-failed");
        var path = "/purposes/" + id + "/versions/2";
        var draft = etag(path);
        put(path, draft, with("method", "engraved")).then().statusCode(200);
        assertProblem(post(path + "/activation", draft, ""), 412, "precondition-failed");
        API.get(pipo(), path).then().body("status", is("DRAFT"));
    }

    @Test
    void ofManyAtTheSameMomentOneGetsItsWay() {
        var seen = etag("/purposes/" + id);
        var answers = Concurrently.times(
                4,
                () -> post("/purposes/" + id + "/versions", seen, with("method", "printed"))
                        .statusCode());
        assertThat(answers).containsOnlyOnce(201).containsOnly(201, 412);
        var draft = etag("/purposes/" + id + "/versions/2");
        var activations = Concurrently.times(
                4,
                () -> post("/purposes/" + id + "/versions/2/activation", draft, "")
                        .statusCode());
        assertThat(activations).containsOnlyOnce(200).containsOnly(200, 412);
    }

    private Map<String, Object> with(String field, Object value) {
        return Changes.with(id, field, value);
    }
}
