package org.hegui.statute;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The whole rule catalogue, all versions. Load it once; it is immutable and may be shared by all threads. */
public final class Statute {
    private final Set<String> ids;
    private final NavigableMap<LocalDate, Map<String, Rule>> editions;
    private final Thresholds thresholds;

    private Statute(List<Rule> rules, Thresholds thresholds) {
        this.ids = ids(rules);
        this.editions = editions(rules);
        this.thresholds = thresholds;
    }

    /**
     * Reads the catalogue that ships with this module.
     *
     * @throws IllegalStateException when a data file is missing or malformed
     */
    public static Statute load() {
        return of(RuleFiles.rules(), new Thresholds(RuleFiles.thresholds()));
    }

    static Statute of(List<Rule> rules, Thresholds thresholds) {
        return new Statute(rules, thresholds);
    }

    /** The rules in force on a day; before its effective date a rule is not in the book. */
    public RuleBook asOf(LocalDate date) {
        var edition = editions.floorEntry(date);
        return new RuleBook(date, edition == null ? Map.of() : edition.getValue());
    }

    /** The numbers of the law. */
    public Thresholds thresholds() {
        return thresholds;
    }

    /** The ids of all rules, whatever their date. */
    public Set<String> ids() {
        return ids;
    }

    private static Set<String> ids(List<Rule> rules) {
        var ids = new LinkedHashSet<String>();
        rules.forEach(rule -> ids.add(rule.id()));
        return Collections.unmodifiableSet(ids);
    }

    private static NavigableMap<LocalDate, Map<String, Rule>> editions(List<Rule> rules) {
        var editions = new TreeMap<LocalDate, Map<String, Rule>>();
        for (var day : changes(rules)) {
            editions.put(day, edition(rules, day));
        }
        return Collections.unmodifiableNavigableMap(editions);
    }

    private static Collection<LocalDate> changes(List<Rule> rules) {
        var days = new TreeSet<LocalDate>();
        for (var rule : rules) {
            days.add(rule.effectiveFrom());
            var last = rule.effectiveTo();
            if (last != null) {
                days.add(last.plusDays(1));
            }
        }
        return new ArrayList<>(days);
    }

    private static Map<String, Rule> edition(List<Rule> rules, LocalDate day) {
        var inForce = new LinkedHashMap<String, Rule>();
        for (var rule : rules) {
            if (rule.inForce(day) && inForce.put(rule.id(), rule) != null) {
                throw new IllegalStateException("two versions of " + rule.id() + " are in force on " + day);
            }
        }
        return Collections.unmodifiableMap(inForce);
    }
}
