package org.hegui.statute;

import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;

/** The numbers of the law, effective-dated data read from {@code thresholds.yaml}; no number of the law is in code. */
public final class Thresholds {
    private final Map<String, NavigableMap<LocalDate, Long>> values;

    Thresholds(Map<String, NavigableMap<LocalDate, Long>> values) {
        this.values = Map.copyOf(values);
    }

    /**
     * The number in force on a day.
     *
     * @param name for example {@code export.ordinary.assessment}; the unit stands in the data file
     * @throws UnknownThreshold when there is no such number, or it is not yet in force
     */
    public long at(String name, LocalDate date) {
        var versions = values.get(name);
        var version = versions == null ? null : versions.floorEntry(date);
        if (version == null) {
            throw new UnknownThreshold(name, date);
        }
        return version.getValue();
    }

    /** Whether there is such a number and it is in force on a day. */
    public boolean has(String name, LocalDate date) {
        var versions = values.get(name);
        return versions != null && versions.floorKey(date) != null;
    }

    /** The names of all numbers, whatever their date. */
    public Set<String> names() {
        return values.keySet();
    }
}
