package org.hegui.consent.legacy.row;

import static org.hegui.consent.legacy.row.RowProblem.MALFORMED_LINE;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;

/**
 * Comma-separated values, one record on each line: the fields are ids, codes and times, which have no line ends, and a quote
 * that is never closed spoils one row and not the rest of the file.
 *
 * @param columns names of the fields in the order of the header
 */
public record CsvFormat(List<String> columns) implements RowFormat {

    private static final String BYTE_ORDER_MARK = "\ufeff";
    private static final ObjectReader CSV = CsvMapper.builder()
            .enable(CsvParser.Feature.WRAP_AS_ARRAY)
            .enable(CsvParser.Feature.TRIM_SPACES)
            .build()
            .readerForListOf(String.class);

    /**
     * The format that a header names.
     *
     * @throws IllegalArgumentException when it lacks a needed field, or has one that is unknown or there twice; says which of
     *     the three, and nothing of what was sent
     */
    public static CsvFormat of(String header) {
        var line = header.startsWith(BYTE_ORDER_MARK) ? header.substring(1) : header;
        try {
            var columns = values(line);
            if (!RowFields.NAMES.containsAll(columns)) {
                throw new IllegalArgumentException("The first line names a field that is not known here.");
            }
            if (!columns.containsAll(RowFields.NEEDED)) {
                throw new IllegalArgumentException("The first line must name all of: "
                        + String.join(",", RowFields.NEEDED.stream().sorted().toList()) + ".");
            }
            if (new HashSet<>(columns).size() < columns.size()) {
                throw new IllegalArgumentException("The first line names a field twice.");
            }
            return new CsvFormat(columns);
        } catch (FlawedRow _) {
            throw new IllegalArgumentException("The first line is no header of comma-separated values.");
        }
    }

    @Override
    public long firstRow() {
        return 2;
    }

    @Override
    public Map<String, String> fields(String line) throws FlawedRow {
        var values = values(line);
        if (values.size() != columns.size()) {
            throw new FlawedRow(MALFORMED_LINE);
        }
        var fields = new HashMap<String, String>();
        for (var at = 0; at < values.size(); at++) {
            if (!values.get(at).isBlank()) {
                fields.put(columns.get(at), values.get(at));
            }
        }
        return fields;
    }

    private static List<String> values(String line) throws FlawedRow {
        try (var records = CSV.<List<String>>readValues(line)) {
            var values = records.hasNextValue() ? records.nextValue() : List.<String>of();
            if (records.hasNextValue()) {
                throw new FlawedRow(MALFORMED_LINE);
            }
            return List.copyOf(values);
        } catch (IOException | RuntimeException _) {
            throw new FlawedRow(MALFORMED_LINE);
        }
    }
}
