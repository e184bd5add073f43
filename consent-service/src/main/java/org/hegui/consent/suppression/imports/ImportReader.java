package org.hegui.consent.suppression.imports;

import static org.hegui.platform.problem.CommonProblem.BODY_TOO_LARGE;
import static org.hegui.platform.problem.CommonProblem.MALFORMED_BODY;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;

import org.hegui.platform.problem.Refusal;

/**
 * Reads a list in CSV, whose first line names the columns, or in NDJSON, an object of texts in each line. The columns are
 * {@code channel} and one of {@code address}, {@code hash} and {@code subjectId}; {@code keyId} and {@code since}, which an
 * export has, are not looked at.
 */
final class ImportReader {

    static final int MOST_ROWS = 10_000;

    private static final Set<String> COLUMNS =
            Set.of(ImportRow.CHANNEL, ImportRow.ADDRESS, ImportRow.HASH, ImportRow.SUBJECT_ID, "keyId", "since");
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private ImportReader() {}

    /**
     * The rows of a CSV.
     *
     * @throws Refusal (400, 413) when it is none, has a column that is unknown here, or too many rows
     */
    static List<ImportRow> csv(byte[] body) {
        var lines = lines(body);
        var columns = lines.isEmpty() ? List.<String>of() : CsvLine.values(lines.getFirst());
        if (!columns.contains(ImportRow.CHANNEL) || !COLUMNS.containsAll(columns)) {
            throw malformed("The first line must name the columns, channel and one of address, hash and subjectId.");
        }
        return rows(lines.subList(1, lines.size()), line -> record(columns, CsvLine.values(line)));
    }

    /**
     * The rows of an NDJSON.
     *
     * @throws Refusal (400, 413) when it is none, has a field that is unknown here, or too many rows
     */
    static List<ImportRow> ndjson(byte[] body) {
        return rows(lines(body), ImportReader::object);
    }

    private static List<ImportRow> rows(
            List<String> lines, java.util.function.Function<String, Map<String, String>> read) {
        if (lines.isEmpty()) {
            throw malformed("The list has no rows.");
        }
        if (lines.size() > MOST_ROWS) {
            throw new Refusal(BODY_TOO_LARGE, "A list has at most " + MOST_ROWS + " rows; send it in parts.");
        }
        var rows = new ArrayList<ImportRow>(lines.size());
        for (var line : lines) {
            rows.add(new ImportRow(rows.size() + 1, read.apply(line)));
        }
        return rows;
    }

    /** A row with more or fewer values than columns is no row; it is named in the answer like one without a name. */
    private static Map<String, String> record(List<String> columns, List<String> values) {
        var record = new HashMap<String, String>();
        if (values.size() == columns.size()) {
            for (var i = 0; i < columns.size(); i++) {
                record.put(columns.get(i), values.get(i));
            }
        }
        return record;
    }

    private static Map<String, String> object(String line) {
        try {
            var object = JSON.readValue(line, TEXTS);
            if (object == null || !COLUMNS.containsAll(object.keySet())) {
                throw malformed("A line has a field that is unknown here.");
            }
            return object;
        } catch (JsonProcessingException _) {
            throw malformed("A line is not a JSON object of texts.");
        }
    }

    private static List<String> lines(byte[] body) {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body));
            var plain = text.isEmpty() || text.charAt(0) != '\uFEFF'
                    ? text.toString()
                    : text.toString().substring(1);
            return plain.lines().filter(line -> !line.isBlank()).toList();
        } catch (CharacterCodingException _) {
            throw malformed("The body is not UTF-8.");
        }
    }

    private static Refusal malformed(String detail) {
        return new Refusal(MALFORMED_BODY, detail);
    }
}
