package org.hegui.consent.legacy.row;

import static org.hegui.consent.legacy.row.RowProblem.INVALID_VALUE;
import static org.hegui.consent.legacy.row.RowProblem.MALFORMED_LINE;
import static org.hegui.consent.legacy.row.RowProblem.UNKNOWN_FIELD;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** One JSON object on each line; {@code categories} is a list of codes or a text. */
public record NdjsonFormat() implements RowFormat {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    @Override
    public long firstRow() {
        return 1;
    }

    @Override
    public Map<String, String> fields(String line) throws FlawedRow {
        var fields = new HashMap<String, String>();
        for (var field : object(line).properties()) {
            if (!RowFields.NAMES.contains(field.getKey())) {
                throw new FlawedRow(UNKNOWN_FIELD);
            }
            if (!field.getValue().isNull()) {
                fields.put(field.getKey(), text(field.getKey(), field.getValue()));
            }
        }
        return fields;
    }

    private static JsonNode object(String line) throws FlawedRow {
        try {
            var read = JSON.readTree(line);
            if (!read.isObject()) {
                throw new FlawedRow(MALFORMED_LINE);
            }
            return read;
        } catch (JsonProcessingException _) {
            throw new FlawedRow(MALFORMED_LINE);
        }
    }

    private static String text(String name, JsonNode value) throws FlawedRow {
        if (name.equals("categories") && value.isArray()) {
            var texts = StreamSupport.stream(value.spliterator(), false);
            return texts.map(JsonNode::asText).collect(Collectors.joining(" "));
        }
        if (!value.isTextual()) {
            throw new FlawedRow(INVALID_VALUE, name);
        }
        return value.textValue();
    }
}
