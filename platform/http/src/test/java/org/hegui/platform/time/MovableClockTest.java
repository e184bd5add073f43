package org.hegui.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;

class MovableClockTest {

    private static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");

    private final MovableClock clock = new MovableClock(Clock.fixed(NOON, ZoneOffset.UTC));

    @Test
    void itShowsTheRealTimeUntilItIsMoved() {
        assertThat(clock.instant()).isEqualTo(NOON);
        clock.moveTo(Duration.ofDays(1));
        assertThat(clock.instant()).isEqualTo("2026-11-26T12:00:00Z");
    }

    @Test
    void aClockOfAnotherZoneMovesWithIt() {
        var there = clock.withZone(ZoneId.of("Asia/Shanghai"));
        clock.moveTo(Duration.ofHours(-1));
        assertThat(there.instant()).isEqualTo("2026-11-25T11:00:00Z");
    }

    @Test
    void whatWasReadBeforeAMoveIsNotFollowed() {
        var before = clock.offset();
        clock.moveTo(Duration.ofDays(2));
        clock.follow(before, Duration.ZERO);
        assertThat(clock.offset()).isEqualTo(Duration.ofDays(2));
        clock.follow(clock.offset(), Duration.ofDays(3));
        assertThat(clock.offset()).isEqualTo(Duration.ofDays(3));
    }
}
