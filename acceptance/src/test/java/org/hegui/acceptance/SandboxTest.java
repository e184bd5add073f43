package org.hegui.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.hegui.local.Suite;
import org.hegui.local.tour.Caller;
import org.hegui.local.tour.Exchange;

/** The clock of the running suite, moved through the gateway. */
@ExtendWith(RunningSuite.class)
class SandboxTest {

    private static final String CLOCK = "/sandbox/clock";
    private static final List<String> SERVICES = List.of("consent", "customer", "breach", "transfer");

    private Suite suite;
    private Caller caller;

    @BeforeEach
    void prepare(Suite running) {
        suite = running;
        caller = new Caller(suite.gateway(), suite.tokens());
    }

    @AfterEach
    void backToRealTime() {
        assertThat(send("security-a", "DELETE", null).status()).isEqualTo(200);
    }

    @Test
    void oneCallMovesTheClocksOfAllServicesEquallyFar() {
        var moved = send("security-a", "PUT", Map.of("offset", "P400D"));
        assertThat(moved.status()).as(moved.toString()).isEqualTo(200);
        var expected = Instant.now(Clock.systemUTC()).plus(Duration.ofDays(400));
        for (var service : SERVICES) {
            assertThat(moved.text("/services/" + service + "/offset")).isEqualTo("PT9600H");
            assertThat(Instant.parse(moved.text("/services/" + service + "/now")))
                    .isCloseTo(expected, within(1, ChronoUnit.MINUTES));
            assertThat(caller.get("security-a", "/" + service + "/v1" + CLOCK).text("/offset"))
                    .isEqualTo("PT9600H");
        }
    }

    @Test
    void onlyTheSecurityTeamMovesIt() {
        assertThat(send("staff-a", "PUT", Map.of("offset", "P1D")).status()).isEqualTo(403);
        assertThat(caller.send("nobody", Optional.empty(), "PUT", CLOCK, Map.of("offset", "P1D"))
                        .status())
                .isEqualTo(401);
        assertThat(caller.get("security-a", CLOCK).text("/services/consent/offset"))
                .isEqualTo("PT0S");
    }

    private Exchange send(String user, String method, Object body) {
        return caller.send(user, Optional.of(suite.tokens().ofUser(user)), method, CLOCK, body);
    }
}
