package org.hegui.platform.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrictJsonTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @BeforeAll
    static void strict() {
        new StrictJson().customize(JSON);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"text\":1}",
                "{\"text\":1.5}",
                "{\"text\":true}",
                "{\"texts\":[1]}",
                "{\"texts\":\"\"}",
                "{\"map\":{\"a\":true}}",
                "{\"choice\":0}",
                "{\"choice\":\"0\"}",
                "{\"choice\":\"\"}",
                "{\"choice\":\" \"}",
                "{\"truth\":0}",
                "{\"truth\":1}",
                "{\"truth\":\"true\"}",
                "{\"truth\":\"\"}",
                "{\"boxed\":1}",
                "{\"boxed\":\"\"}",
                "{\"whole\":\"7\"}",
                "{\"whole\":\"\"}",
                "{\"whole\":7.0}",
                "{\"whole\":true}",
                "{\"large\":\"7\"}",
                "{\"amount\":\"7\"}",
                "{\"amount\":\"\"}",
                "{\"id\":\"AAAAAAAAAAAAAAAAAAAAAA==\"}",
                "{\"id\":\"1-1-1-1-1\"}",
                "{\"id\":\"\"}",
                "{\"id\":1}"
            })
    void aValueOfAnotherTypeIsRefused(String json) {
        assertThatThrownBy(() -> JSON.readValue(json, Thing.class)).isInstanceOf(MismatchedInputException.class);
    }

    @Test
    void valuesOfTheirTypesAreRead() throws JsonProcessingException {
        var id = UUID.randomUUID();
        var json = "{\"text\":\"\",\"texts\":[\"b\"],\"map\":{\"a\":\"b\"},\"choice\":\"YES\",\"truth\":true,\"boxed\":"
                + "false,\"whole\":7,\"large\":8,\"amount\":7,\"id\":\"" + id + "\"}";
        var thing = new Thing(
                "", List.of("b"), Map.of("a", "b"), Choice.YES, true, false, 7, 8L, BigDecimal.valueOf(7), id);
        assertThat(JSON.readValue(json, Thing.class)).isEqualTo(thing);
    }

    enum Choice {
        YES
    }

    record Thing(
            String text,
            List<String> texts,
            Map<String, String> map,
            Choice choice,
            boolean truth,
            Boolean boxed,
            int whole,
            Long large,
            BigDecimal amount,
            UUID id) {}
}
