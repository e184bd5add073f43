package org.hegui.consent.legacy.run;

import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.jspecify.annotations.Nullable;

import org.hegui.consent.legacy.judgement.KnownPurpose;
import org.hegui.consent.legacy.judgement.KnownStatement;
import org.hegui.platform.column.FieldsConverter;
import org.hegui.platform.column.TextsConverter;
import org.hegui.statute.field.Field;

/** Reads what {@link ImportWorkRepository} gives. Pure. */
final class KeptRows {

    private static final JsonMapper JSON = new JsonMapper();
    private static final FieldsConverter FIELDS = new FieldsConverter();
    private static final TextsConverter TEXTS = new TextsConverter();

    private KeptRows() {}

    /** The hashes of lines. */
    static Map<Long, String> hashes(JsonNode rows) {
        var hashes = new HashMap<Long, String>();
        rows.forEach(row -> hashes.put(row.get("line").asLong(), row.get("hash").asText()));
        return hashes;
    }

    /** The purposes by their codes. */
    static Map<String, KnownPurpose> purposes(JsonNode rows) {
        var purposes = new HashMap<String, KnownPurpose>();
        rows.forEach(row -> purposes.put(row.get("code").asText(), purpose(row)));
        return purposes;
    }

    private static KnownPurpose purpose(JsonNode row) {
        var version = text(row, "versionId");
        var recipients = text(row, "recipients");
        return new KnownPurpose(
                uuid(row, "id"),
                row.get("status").asText(),
                version == null ? null : UUID.fromString(version),
                fields(row),
                recipients == null ? List.of() : TEXTS.convertToEntityAttribute(recipients));
    }

    /** Statements. */
    static List<KnownStatement> statements(JsonNode rows) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(KeptRows::statement)
                .toList();
    }

    private static KnownStatement statement(JsonNode row) {
        return new KnownStatement(
                uuid(row, "id"),
                uuid(row, "subjectId"),
                uuid(row, "purposeId"),
                row.get("status").asText(),
                row.get("kind").asText(),
                fields(row),
                text(row, "recipient"),
                Instant.EPOCH.plus(row.get("micros").asLong(), ChronoUnit.MICROS));
    }

    /** Facts as a column keeps them. */
    static String json(Map<String, String> facts) {
        try {
            return JSON.writeValueAsString(facts);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<Field> fields(JsonNode row) {
        var codes = text(row, "categories");
        return codes == null ? Set.of() : FIELDS.convertToEntityAttribute(codes);
    }

    private static UUID uuid(JsonNode row, String name) {
        return UUID.fromString(row.get(name).asText());
    }

    private static @Nullable String text(JsonNode row, String name) {
        var value = row.get(name);
        return value == null || value.isNull() ? null : value.asText();
    }
}
