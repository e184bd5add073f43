package org.hegui.platform.testkit;

import static org.hamcrest.Matchers.is;
import static org.hegui.platform.testkit.Api.assertProblem;

import java.util.Map;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of an actor is what the service sees. */
@QuarkusTest
@WithServiceResources
class TokenBuilderTest {

    private static final Api API = Api.at("/sample/v1");

    @Test
    void theActorIsSeenAsDescribed() {
        var token = Tokens.actor()
                .handler("handler-c")
                .person("zhang")
                .client("shop")
                .roles("staff", "auditor")
                .sign();
        var id = API.create(token, "/notes", Map.of("subjectId", UUID.randomUUID(), "topic", "birthday"));
        API.get(token, "/evidence?objectId=" + id)
                .then()
                .body("items[0].actor", is("zhang"))
                .body("items[0].clientId", is("shop"));
        assertProblem(API.get(Tokens.of("staff"), "/notes/" + id), 404, "note-not-found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"handler", "sub", "azp", "jurisdiction"})
    void aTokenMayLackAClaim(String claim) {
        var token = Tokens.actor().roles("staff").without(claim).sign();
        var body = Map.of("subjectId", UUID.randomUUID(), "topic", "birthday");
        assertProblem(API.post(token, "/notes", body), 403, "forbidden");
    }
}
