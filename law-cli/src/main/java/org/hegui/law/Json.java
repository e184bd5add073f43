package org.hegui.law;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import org.jspecify.annotations.Nullable;

import org.hegui.statute.Reason;
import org.hegui.statute.Text;

/** One JSON object with its fields in the order in which they were put. */
final class Json {
    private final Map<String, @Nullable Object> fields = new LinkedHashMap<>();

    /** Adds a field; dates, instants and enums are written as their texts. */
    Json put(String name, @Nullable Object value) {
        fields.put(name, plain(value));
        return this;
    }

    Map<String, @Nullable Object> fields() {
        return fields;
    }

    static Map<String, @Nullable Object> of(Text text) {
        return new Json().put("zh", text.zh()).put("en", text.en()).fields();
    }

    static Map<String, @Nullable Object> of(Reason reason) {
        return new Json()
                .put("rule", reason.rule())
                .put("version", reason.version())
                .put("effect", reason.effect())
                .put("zh", reason.zh())
                .put("en", reason.en())
                .fields();
    }

    static void print(Map<String, @Nullable Object> document, PrintWriter out) {
        try {
            out.println(new ObjectMapper()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .writeValueAsString(document));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("the answer has a field that JSON can't hold", impossible);
        }
    }

    private static @Nullable Object plain(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Text text -> of(text);
            case Reason reason -> of(reason);
            case List<?> list -> list.stream().map(Json::plain).toList();
            case Map<?, ?> map -> map;
            case Number number -> number;
            case Boolean yes -> yes;
            default -> value.toString();
        };
    }
}
