package org.hegui.platform.api;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.deser.InstantDeserializer;
import com.fasterxml.jackson.datatype.jsr310.deser.LocalDateDeserializer;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;

/**
 * Refuses what Jackson would bend into shape: 1.5 where a whole number is asked for, a second value after the first, a
 * name twice in one object, a number for a date, and times that no database or calendar can keep.
 */
@Singleton
class StrictJson implements ObjectMapperCustomizer {

    private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);
    private static final Instant FIRST_INSTANT = FIRST_DAY.atStartOfDay().toInstant(ZoneOffset.UTC);
    private static final Instant LAST_INSTANT = LAST_DAY.atTime(LocalTime.MAX).toInstant(ZoneOffset.UTC);

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
        mapper.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        mapper.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
        mapper.registerModule(new SimpleModule("strict-times")
                .addDeserializer(
                        Instant.class,
                        new TextOnly<>(Instant.class, InstantDeserializer.INSTANT, FIRST_INSTANT, LAST_INSTANT))
                .addDeserializer(
                        LocalDate.class,
                        new TextOnly<>(LocalDate.class, LocalDateDeserializer.INSTANCE, FIRST_DAY, LAST_DAY)));
    }

    /** After the customizers of Quarkus: the module that is registered last decides. */
    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }
}
