package org.hegui.platform.api;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;

/** Reads a day or a point in time from text alone, and only between two bounds. */
final class TextOnly<T extends Comparable<? super T>> extends StdScalarDeserializer<T> {

    private static final long serialVersionUID = 1L;

    private final transient JsonDeserializer<T> usual;
    private final transient T first;
    private final transient T last;

    TextOnly(Class<T> type, JsonDeserializer<T> usual, T first, T last) {
        super(type);
        this.usual = usual;
        this.first = first;
        this.last = last;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return cast(context.handleUnexpectedToken(handledType(), parser));
        }
        var value = usual.deserialize(parser, context);
        if (value == null || value.compareTo(first) < 0 || value.compareTo(last) > 0) {
            return cast(context.handleWeirdStringValue(handledType(), "", "out of range"));
        }
        return value;
    }

    @SuppressWarnings("unchecked")
    private T cast(Object value) {
        return (T) value;
    }
}
