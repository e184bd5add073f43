package org.hegui.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Optional;

import org.hegui.local.Suite;
import org.hegui.local.tour.Caller;

/** Moves the suite's clock to the next noon in Shanghai, outside everybody's quiet hours, until it is closed. */
final class Daytime implements AutoCloseable {

    private static final String CLOCK = "/sandbox/clock";
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final Suite suite;
    private final Caller caller;

    Daytime(Suite suite) {
        this.suite = suite;
        this.caller = new Caller(suite.gateway(), suite.tokens());
        send("PUT", Map.of("offset", untilNoon().toString()));
    }

    private static Duration untilNoon() {
        var now = ZonedDateTime.now(Clock.system(SHANGHAI));
        var noon = now.with(LocalTime.NOON);
        return Duration.between(now, noon.isAfter(now) ? noon : noon.plusDays(1));
    }

    private void send(String method, Object body) {
        var token = Optional.of(suite.tokens().ofUser("security-a"));
        var moved = caller.send("security-a", token, method, CLOCK, body);
        assertThat(moved.status()).as(moved.toString()).isEqualTo(200);
    }

    @Override
    public void close() {
        send("DELETE", null);
    }
}
