package org.hegui.consent.legacy.row;

import java.util.Map;

/** How the rows of a file are written. */
public sealed interface RowFormat permits CsvFormat, NdjsonFormat {

    /** Media type of comma-separated values (RFC 4180) with a header. */
    String CSV = "text/csv";

    /** Media type of lines of JSON. */
    String NDJSON = "application/x-ndjson";

    /** The first line that holds a row. */
    long firstRow();

    /** The fields of a line that have a value, as texts. */
    Map<String, String> fields(String line) throws FlawedRow;
}
