package org.hegui.consent.legacy.row;

import static org.hegui.consent.legacy.row.RowProblem.INVALID_VALUE;
import static org.hegui.consent.legacy.row.RowProblem.KIND_NOT_IMPORTED;
import static org.hegui.consent.legacy.row.RowProblem.MISSING_FIELD;
import static org.hegui.consent.legacy.row.RowProblem.PROVENANCE_MISSING;
import static org.hegui.consent.legacy.row.RowProblem.UNKNOWN_CATEGORY;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.hegui.platform.api.CanonicalUuid;
import org.hegui.statute.consent.ConsentKind;
import org.hegui.statute.consent.ConsentStatus;
import org.hegui.statute.field.Field;

/** The fields of a row as texts, read into what they mean. */
final class RowFields {

    /** All that a row may have. */
    static final Set<String> NAMES = Set.of(
            "subjectId",
            "purpose",
            "answer",
            "kind",
            "categories",
            "recipient",
            "language",
            "channel",
            "saidAt",
            "validUntil",
            "evidenceHash",
            "documentHash");

    /** What the header of a file must name; whether a row has a value is its own matter. */
    static final Set<String> NEEDED =
            Set.of("subjectId", "purpose", "answer", "categories", "language", "channel", "saidAt");

    private static final Pattern CODE = Pattern.compile("[a-z0-9-]{1,64}");
    private static final Pattern LANGUAGE = Pattern.compile("zh-CN|en");
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern BETWEEN_CATEGORIES = Pattern.compile("[ ;|]+");
    private static final Instant FIRST = Instant.parse("1990-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

    private final Map<String, String> values;

    RowFields(Map<String, String> values) {
        this.values = values;
    }

    LegacyRow row() throws FlawedRow {
        var row = new LegacyRow(
                uuid("subjectId"),
                matching("purpose", CODE),
                answer(),
                kind(),
                categories(),
                recipient(),
                matching("language", LANGUAGE),
                matching("channel", CODE),
                instant("saidAt"),
                values.containsKey("validUntil") ? instant("validUntil") : null,
                hash("evidenceHash"),
                hash("documentHash"));
        if (row.evidenceHash() == null && row.documentHash() == null) {
            throw new FlawedRow(PROVENANCE_MISSING, "evidenceHash");
        }
        if (row.kind() == ConsentKind.WRITTEN && row.documentHash() == null) {
            throw new FlawedRow(MISSING_FIELD, "documentHash");
        }
        return row;
    }

    private ConsentStatus answer() throws FlawedRow {
        return switch (needed("answer")) {
            case "GRANTED" -> ConsentStatus.GRANTED;
            case "REFUSED" -> ConsentStatus.REFUSED;
            default -> throw new FlawedRow(INVALID_VALUE, "answer");
        };
    }

    private ConsentKind kind() throws FlawedRow {
        return switch (values.getOrDefault("kind", "GENERAL")) {
            case "GENERAL" -> ConsentKind.GENERAL;
            case "SEPARATE" -> ConsentKind.SEPARATE;
            case "WRITTEN" -> ConsentKind.WRITTEN;
            case "GUARDIAN" -> throw new FlawedRow(KIND_NOT_IMPORTED, "kind");
            default -> throw new FlawedRow(INVALID_VALUE, "kind");
        };
    }

    private Set<Field> categories() throws FlawedRow {
        var fields = EnumSet.noneOf(Field.class);
        for (var code : BETWEEN_CATEGORIES.split(needed("categories").strip())) {
            fields.add(Field.ofCode(code).orElseThrow(() -> new FlawedRow(UNKNOWN_CATEGORY, "categories")));
        }
        return Collections.unmodifiableSet(fields);
    }

    private @Nullable String recipient() throws FlawedRow {
        return values.containsKey("recipient") ? uuid("recipient").toString() : null;
    }

    private @Nullable String hash(String name) throws FlawedRow {
        return values.containsKey(name) ? matching(name, HASH) : null;
    }

    private UUID uuid(String name) throws FlawedRow {
        var text = needed(name);
        if (!CanonicalUuid.isForm(text)) {
            throw new FlawedRow(INVALID_VALUE, name);
        }
        return CanonicalUuid.parse(text);
    }

    /** An instant with its offset; the database keeps microseconds. */
    private Instant instant(String name) throws FlawedRow {
        try {
            var instant = OffsetDateTime.parse(needed(name)).toInstant().truncatedTo(ChronoUnit.MICROS);
            if (instant.isBefore(FIRST) || instant.isAfter(LAST)) {
                throw new FlawedRow(INVALID_VALUE, name);
            }
            return instant;
        } catch (DateTimeException _) {
            throw new FlawedRow(INVALID_VALUE, name);
        }
    }

    private String matching(String name, Pattern form) throws FlawedRow {
        var text = needed(name);
        if (!form.matcher(text).matches()) {
            throw new FlawedRow(INVALID_VALUE, name);
        }
        return text;
    }

    private String needed(String name) throws FlawedRow {
        var text = values.get(name);
        if (text == null) {
            throw new FlawedRow(MISSING_FIELD, name);
        }
        return text;
    }
}
