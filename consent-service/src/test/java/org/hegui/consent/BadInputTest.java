package org.hegui.consent;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hegui.consent.Given.API;
import static org.hegui.consent.Given.pipo;
import static org.hegui.platform.testkit.Api.assertProblem;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.hegui.platform.testkit.WithServiceResources;

/** Whatever is sent, the answer is a clear problem that shows nothing of the inside. */
@QuarkusTest
@WithServiceResources
class BadInputTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "[]",
                "\"text\"",
                "{\"code\":{}}",
                "{\"surprise\":1}",
                "{\"occasions\":[\"PERHAPS\"]}",
                "{} {}"
            })
    void unreadableBodies(String body) {
        assertProblem(API.post(pipo(), "/notices", body), 400, "malformed-body")
                .body("detail", not(containsString("org.hegui")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "null", ""})
    void bodiesWithNothingInThem(String body) {
        assertProblem(API.post(pipo(), "/notices", body), 400, "invalid-request");
    }

    @Test
    void theFieldIsNamedAndItsValueIsNotEchoed() {
        var body = "{\"code\":\"Secret Name\",\"zh\":{},\"en\":{}}";
        assertProblem(API.post(pipo(), "/notices", body), 400, "invalid-request")
                .body("violations.field", hasItem("code"))
                .body(not(containsString("Secret Name")));
    }

    @Test
    void unknownPathsAndMethodsAreProblemsToo() {
        assertProblem(API.get(pipo(), "/nothing-here"), 404, "not-found");
        assertProblem(API.get(pipo(), "/notices/not-a-uuid"), 404, "not-found");
        assertProblem(API.get(pipo(), "/notices?limit=201"), 400, "invalid-request")
                .body("violations.field", is(java.util.List.of("limit")));
        assertProblem(API.get(pipo(), "/decisions"), 405, "method-not-allowed");
    }
}
