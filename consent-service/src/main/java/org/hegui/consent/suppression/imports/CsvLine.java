package org.hegui.consent.suppression.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** One line of CSV (RFC 4180); a value in quotes may hold commas and, doubled, quotes, but no line break. */
final class CsvLine {

    private static final Pattern VALUE = Pattern.compile("\\G(?:\"((?:[^\"]|\"\")*)\"|([^\",]*))(,|$)");

    private CsvLine() {}

    /** Its values, or an empty list when it is not of that form. */
    static List<String> values(String line) {
        var values = new ArrayList<String>();
        var matcher = VALUE.matcher(line);
        while (matcher.find()) {
            var quoted = matcher.group(1);
            values.add(quoted == null ? matcher.group(2).strip() : quoted.replace("\"\"", "\""));
            if (matcher.group(3).isEmpty()) {
                return matcher.end() == line.length() ? values : List.of();
            }
        }
        return List.of();
    }
}
