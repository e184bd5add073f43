package org.hegui.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.hegui.gateway.FakePeers;
import org.hegui.platform.testkit.TestKeys;
import org.hegui.platform.testkit.Tokens;
import org.hegui.platform.testkit.fault.Fault;
import org.hegui.platform.testkit.fault.Refusals;
import org.hegui.platform.testkit.wire.Answer;
import org.hegui.platform.testkit.wire.Call;
import org.hegui.platform.testkit.wire.Wire;

/** What the gateway itself refuses, it refuses as the services do. Pages for people are no API. */
@QuarkusTest
@QuarkusTestResource(TestKeys.class)
@QuarkusTestResource(FakePeers.class)
class BadInputTest {

    private static final String LONG = "a".repeat(9_000);

    @ParameterizedTest
    @ValueSource(strings = {"/openapi/%00.yaml", "/openapi/%FF%FE.yaml", "/openapi/" + Fault.MARKER, "/consent/v0/x"})
    void aPathToNothing(String path) {
        assertThat(Refusals.ofBadInput(send(Call.of("GET", path)), true)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/consent/v1/x", "/openapi/consent.yaml"})
    void aTooLongAddress(String path) {
        assertThat(Refusals.ofBadInput(send(Call.of("GET", path).withQuery("a", LONG)), false))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "POST", "DELETE"})
    void noToken(String method) {
        var call = Call.of(method, "/consent/v1/x").withoutHeader("Authorization");
        try (var wire = new Wire("http://localhost:" + RestAssured.port)) {
            assertThat(Refusals.of(wire.send(call), 401)).isEmpty();
        }
    }

    private static Answer send(Call call) {
        try (var wire = new Wire("http://localhost:" + RestAssured.port)) {
            return wire.send(call.withHeader("Authorization", "Bearer " + Tokens.of("staff")));
        }
    }
}
