package org.hegui.platform.testkit.peer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.Function;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.hegui.platform.testkit.wire.Answer;
import org.hegui.platform.testkit.wire.Call;
import org.hegui.platform.testkit.wire.Wire;

class PeerDoubleTest {

    private final PeerDouble peer = new PeerDouble() {
        @Override
        protected Map<String, Function<PeerCall, PeerAnswer>> answers() {
            return Map.of(
                    "/things/", call -> PeerAnswer.ok(call.method() + call.lastSegment() + call.body()),
                    "/guarded",
                            call -> call.hasToken() ? PeerAnswer.ok("in") : PeerAnswer.problem(401, "unknown-caller"),
                    "/broken", _ -> PeerAnswer.broken(),
                    "/down", _ -> PeerAnswer.down());
        }

        @Override
        protected Map<String, String> settings(String address) {
            return Map.of("address", address);
        }
    };
    private Wire wire;

    @BeforeEach
    void start() {
        wire = new Wire(peer.start().get("address"));
    }

    @AfterEach
    void stop() {
        wire.close();
        peer.stop();
    }

    @Test
    void answersWithWhatItIsAsked() {
        var answer = wire.send(Call.of("POST", "/things/7").withJson("!"));

        assertThat(answer).isEqualTo(new Answer(200, "application/json", "", "POST7!"));
    }

    @Test
    void refusesWithAProblem() {
        var stranger = wire.send(Call.of("GET", "/guarded"));
        var guest = wire.send(Call.of("GET", "/guarded").withHeader("Authorization", "Bearer x"));

        assertThat(stranger.status()).isEqualTo(401);
        assertThat(stranger.contentType()).isEqualTo("application/problem+json");
        assertThat(stranger.body()).contains("\"code\":\"unknown-caller\"", "\"status\":401");
        assertThat(guest.body()).isEqualTo("in");
    }

    @Test
    void breaksAndGoesDown() {
        assertThat(wire.send(Call.of("GET", "/broken")).status()).isEqualTo(500);
        assertThat(wire.send(Call.of("GET", "/down")).status()).isZero();
        assertThat(wire.send(Call.of("GET", "/nowhere")).status()).isEqualTo(404);
    }
}
