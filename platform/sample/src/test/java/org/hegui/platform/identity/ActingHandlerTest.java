package org.hegui.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.hegui.platform.problem.Refusal;

class ActingHandlerTest {

    @ParameterizedTest(name = "token {0}, header {1}, service {2}: {3}")
    @CsvSource({
        "handler-a, , false, handler-a",
        "handler-a, , true, handler-a",
        "handler-a, handler-a, false, handler-a",
        ", handler-a, true, handler-a",
        ", , true,",
        ", , false,"
    })
    void theTokenNamesTheHandlerOrAServiceDoes(String token, String header, boolean service, String expected) {
        assertThat(ActingHandler.of(Optional.ofNullable(token), Optional.ofNullable(header), service))
                .isEqualTo(Optional.ofNullable(expected));
    }

    @ParameterizedTest(name = "token {0}, header {1}, service {2}")
    @CsvSource({", handler-a, false", "handler-a, handler-b, false", "handler-a, handler-b, true"})
    void nobodyElseChoosesAHandler(String token, String header, boolean service) {
        assertThatThrownBy(() -> ActingHandler.of(Optional.ofNullable(token), Optional.of(header), service))
                .isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "a*", "a'b", "a b", "a,b", "a\0", "-a"})
    void someNamesAreNoHandlers(String name) {
        assertThatThrownBy(() -> ActingHandler.of(Optional.of(name), Optional.empty(), false))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> ActingHandler.of(Optional.empty(), Optional.of(name), true))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void aHandlerMayHaveAChineseName() {
        assertThat(ActingHandler.of(Optional.of("示例公司"), Optional.empty(), false))
                .contains("示例公司");
    }
}
