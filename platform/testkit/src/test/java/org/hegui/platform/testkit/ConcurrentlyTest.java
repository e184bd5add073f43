package org.hegui.platform.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

class ConcurrentlyTest {

    @Test
    void allCallersAreUnderWayAtOnce() {
        var meeting = new CyclicBarrier(16);
        Callable<String> call = () -> {
            meeting.await(20, TimeUnit.SECONDS);
            return "met";
        };
        assertThat(Concurrently.times(16, call)).hasSize(16).containsOnly("met");
    }

    @Test
    void outcomesKeepTheOrderOfTheCalls() {
        assertThat(Concurrently.all(List.<Callable<Integer>>of(() -> 1, () -> 2, () -> 3)))
                .containsExactly(1, 2, 3);
    }

    @Test
    void oneFailureFailsAll() {
        var calls = List.<Callable<Integer>>of(() -> 1, () -> {
            throw new IllegalStateException("broken");
        });
        assertThatThrownBy(() -> Concurrently.all(calls))
                .isInstanceOf(AssertionError.class)
                .hasRootCauseMessage("broken");
    }
}
