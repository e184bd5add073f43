package org.hegui.platform.api;

import java.io.IOException;
import java.util.UUID;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;

/** Reads a UUID from its canonical text alone, where Jackson would also read Base64. */
final class UuidOnly extends StdScalarDeserializer<UUID> {

    private static final long serialVersionUID = 1L;

    UuidOnly() {
        super(UUID.class);
    }

    @Override
    public UUID deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (UUID) context.handleUnexpectedToken(UUID.class, parser);
        }
        var text = parser.getText();
        return CanonicalUuid.isForm(text)
                ? CanonicalUuid.parse(text)
                : (UUID) context.handleWeirdStringValue(UUID.class, "", "no UUID");
    }
}
