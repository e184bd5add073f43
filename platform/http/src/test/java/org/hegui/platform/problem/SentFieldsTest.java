package org.hegui.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.constraints.NotBlank;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that a type knows are shown; those that only the caller knows are not. */
class SentFieldsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"李娜\":1} | ?",
                "{\"inner\":{\"texts\":[],\"李娜\":1}} | inner.?",
                "{\"labels\":{\"李娜\":[]}} | labels.?",
                "{\"inner\":{\"texts\":[\"a\",{}]}} | inner.texts.[1]"
            })
    void readingTheBodyNamesKnownFieldsOnly(String json, String path) {
        var failure = catchThrowableOfType(
                JsonMappingException.class, () -> JsonMapper.builder().build().readValue(json, Body.class));
        assertThat(SentFields.path(failure)).isEqualTo(path);
    }

    @Test
    void checkingTheBodyNamesKnownFieldsOnly() throws ReflectiveOperationException {
        var body = new Body(Map.of("李娜", ""), new Inner(List.of("a", "")));
        try (var factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            var method = Endpoint.class.getDeclaredMethod("post", Body.class);
            var violations = factory.getValidator()
                    .forExecutables()
                    .validateParameters(new Endpoint(), method, new Object[] {body});
            assertThat(violations)
                    .extracting(violation -> SentFields.path(violation.getPropertyPath()))
                    .containsExactlyInAnyOrder("labels[?].<map value>", "inner.texts[1].<list element>");
        }
    }

    record Body(Map<String, @NotBlank String> labels, @Valid Inner inner) {}

    record Inner(List<@NotBlank String> texts) {}

    static class Endpoint {

        void post(@Valid Body body) {
            assertThat(body).isNotNull();
        }
    }
}
