package org.hegui.statute;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
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
    private final List<Rule> rules;
    private final List<Draft> drafts;
    private final NavigableMap<LocalDate, Map<String, Rule>> editions;
    private final Thresholds thresholds;
    private final WorkingCalendar calendar;
    private final List<WordList> wordings;

    Statute(
            List<Rule> rules,
            List<Draft> drafts,
            Thresholds thresholds,
            WorkingCalendar calendar,
            List<WordList> wordings) {
        this.rules = List.copyOf(rules);
        this.drafts = List.copyOf(drafts);
        this.editions = editions(rules);
        this.thresholds = thresholds;
        this.calendar = calendar;
        this.wordings = List.copyOf(wordings);
    }

    /**
     * Reads the catalogue that ships with this module.
     *
     * @throws IllegalStateException when a data file is missing or malformed
     */
    public static Statute load() {
        return with(DataFiles.calendars());
    }

    /**
     * Reads the catalogue that ships with this module, and holiday notices that came after it. A year that stands in
     * both is taken from the file.
     *
     * @param holidayNotices a file in the form of {@code calendar.yaml}
     * @throws IllegalStateException when a data file is missing or malformed
     */
    public static Statute load(Path holidayNotices) {
        var years = new ArrayList<>(DataFiles.calendars());
        years.addAll(DataFiles.calendars(holidayNotices));
        return with(years);
    }

    private static Statute with(List<YearCalendar> years) {
        return new Statute(
                DataFiles.rules(),
                DataFiles.drafts(),
                new Thresholds(DataFiles.thresholds()),
                new WorkingCalendar(years),
                DataFiles.wordings());
    }

    /** The rules in force on a day; before its effective date a rule is not in the book. */
    public RuleBook asOf(LocalDate date) {
        var edition = editions.floorEntry(date);
        return new RuleBook(date, edition == null ? Map.of() : edition.getValue(), thresholds, calendar, wordings);
    }

    /** The numbers of the law. */
    public Thresholds thresholds() {
        return thresholds;
    }

    /** All versions of all rules, in the order of the catalogue. */
    public List<Rule> rules() {
        return rules;
    }

    /** What is not law and never applied: drafts, and rules without a known first day. */
    public List<Draft> drafts() {
        return drafts;
    }

    /** The working days, as far as the State Council has published them. */
    public WorkingCalendar calendar() {
        return calendar;
    }

    /** The ids of all rules, whatever their date. */
    public Set<String> ids() {
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

    private static Set<LocalDate> changes(List<Rule> rules) {
        var days = new TreeSet<LocalDate>();
        for (var rule : rules) {
            days.add(rule.effectiveFrom());
            var last = rule.effectiveTo();
            if (last != null) {
                days.add(last.plusDays(1));
            }
        }
        return days;
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
