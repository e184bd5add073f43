package org.hegui.gateway.sandbox;

import static io.restassured.RestAssured.given;
import static org.hegui.platform.testkit.Api.assertProblem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.hegui.gateway.FakePeers;
import org.hegui.platform.testkit.TestKeys;
import org.hegui.platform.testkit.Tokens;

/** The tests of the gateway run outside a sandbox. */
@QuarkusTest
@QuarkusTestResource(TestKeys.class)
@QuarkusTestResource(FakePeers.class)
class SandboxClockResourceTest {

    private static final String CLOCK = "/sandbox/clock";

    @Test
    void outsideASandboxThereIsNoClockForAnybody() {
        var security = Tokens.of("security");
        assertProblem(given().get(CLOCK), 404, "not-found");
        assertProblem(given().auth().oauth2(security).get(CLOCK), 404, "not-found");
        assertProblem(
                given().auth().oauth2(security).body("{\"offset\":\"P1D\"}").put(CLOCK), 404, "not-found");
        assertProblem(given().auth().oauth2(security).delete(CLOCK), 404, "not-found");
    }
}
