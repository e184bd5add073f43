package org.hegui.consent.suppression.imports;

import java.util.Map;
import java.util.Optional;

/**
 * A row of a list, as it came.
 *
 * @param number its number, from 1
 * @param values its values by column; personal information
 */
record ImportRow(int number, Map<String, String> values) {

    static final String CHANNEL = "channel";
    static final String ADDRESS = "address";
    static final String HASH = "hash";
    static final String SUBJECT_ID = "subjectId";

    /** The value of a column, if it has one. */
    Optional<String> value(String column) {
        return Optional.ofNullable(values.get(column)).filter(value -> !value.isBlank());
    }

    /** How many columns tell who it is; one should. */
    long names() {
        return java.util.stream.Stream.of(ADDRESS, HASH, SUBJECT_ID)
                .filter(column -> value(column).isPresent())
                .count();
    }

    /** Without the values. */
    @Override
    public String toString() {
        return "ImportRow[" + number + "]";
    }
}
