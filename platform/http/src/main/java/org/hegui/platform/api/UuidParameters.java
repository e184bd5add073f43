package org.hegui.platform.api;

import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.UUID;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import org.jspecify.annotations.Nullable;

/** Reads UUIDs of paths, queries and headers from their canonical text alone. */
@Provider
public class UuidParameters implements ParamConverterProvider {

    @Override
    @SuppressWarnings("unchecked")
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type genericType, Annotation[] annotations) {
        return type == UUID.class ? (ParamConverter<T>) new Converter() : null;
    }

    private static final class Converter implements ParamConverter<UUID> {

        @Override
        public @Nullable UUID fromString(@Nullable String text) {
            return text == null ? null : CanonicalUuid.parse(text);
        }

        @Override
        public String toString(UUID value) {
            return value.toString();
        }
    }
}
