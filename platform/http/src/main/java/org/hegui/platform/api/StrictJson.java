package org.hegui.platform.api;

import static com.fasterxml.jackson.databind.cfg.CoercionInputShape.Boolean;
import static com.fasterxml.jackson.databind.cfg.CoercionInputShape.EmptyString;
import static com.fasterxml.jackson.databind.cfg.CoercionInputShape.Float;
import static com.fasterxml.jackson.databind.cfg.CoercionInputShape.Integer;
import static com.fasterxml.jackson.databind.cfg.CoercionInputShape.String;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jsr310.deser.InstantDeserializer;
import com.fasterxml.jackson.datatype.jsr310.deser.LocalDateDeserializer;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;

import org.hegui.platform.api.KeepableTime.OfInstant;

/**
 * Refuses what Jackson would bend into shape: 1.5 where a whole number is asked for, a value of one JSON type for
 * another, a second value after the first, a name twice in one object, a number for a date, Base64 for a UUID, and
 * times that no database or calendar can keep.
 */
@Singleton
class StrictJson implements ObjectMapperCustomizer {

    /** What Jackson would take for a value of the type. */
    private static final Map<LogicalType, Set<CoercionInputShape>> TAKEN_FOR = Map.of(
            LogicalType.Textual, EnumSet.of(Integer, Float, Boolean),
            LogicalType.Enum, EnumSet.of(Integer, Float, Boolean, EmptyString),
            LogicalType.Boolean, EnumSet.of(Integer, Float, String, EmptyString),
            LogicalType.Integer, EnumSet.of(Float, Boolean, String, EmptyString),
            LogicalType.Float, EnumSet.of(Boolean, String, EmptyString),
            LogicalType.DateTime, EnumSet.of(Integer, Float, Boolean, EmptyString));

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
        mapper.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        mapper.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
        mapper.enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS);
        TAKEN_FOR.forEach((type, shapes) ->
                shapes.forEach(shape -> mapper.coercionConfigFor(type).setCoercion(shape, CoercionAction.Fail)));
        mapper.registerModule(new SimpleModule("strict-texts")
                .addDeserializer(UUID.class, new UuidOnly())
                .addDeserializer(
                        Instant.class,
                        new TextOnly<>(Instant.class, InstantDeserializer.INSTANT, OfInstant.FIRST, OfInstant.LAST))
                .addDeserializer(
                        LocalDate.class,
                        new TextOnly<>(
                                LocalDate.class,
                                LocalDateDeserializer.INSTANCE,
                                OfInstant.FIRST_DAY,
                                OfInstant.LAST_DAY)));
    }

    /** After the customizers of Quarkus: the module that is registered last decides. */
    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }
}
