package org.hegui.statute.governance;

import java.util.List;
import java.util.stream.Stream;

import org.hegui.statute.Applies;
import org.hegui.statute.RuleBook;
import org.hegui.statute.time.Deadlines;

/**
 * What does a handler owe, and by when? There is a row for every duty of the rules in force, whether it applies or not.
 *
 * <p>No duty disappears when more people are held; only the relief of small handlers does (SMALL, CONTEST-19). Where a day is
 * missing from the facts the row has no deadline.
 */
@Applies({
    "ALG-24",
    "AUDIT-4",
    "AUDIT-11",
    "AUDIT-12",
    "AUDIT-15",
    "CONTEST-4",
    "CONTEST-18",
    "CONTEST-19",
    "CSL-36",
    "CSL-39",
    "DSL-27",
    "DSL-30",
    "FACE-1",
    "MIN-36",
    "MIN-37",
    "NDSR-26",
    "NDSR-27",
    "NDSR-28",
    "NDSR-29",
    "NDSR-30",
    "NDSR-31",
    "NDSR-32",
    "NDSR-33",
    "NDSR-44",
    "NDSR-45",
    "NDSR-46",
    "NDSR-62",
    "PIPL-51",
    "PIPL-52",
    "PIPL-53",
    "PIPL-54",
    "PIPL-58",
    "PIPO-1",
    "RISK-1",
    "SMALL",
    "STD-45574",
    "TRAIN-1"
})
public final class GovernanceRule {
    private final RuleBook rules;
    private final List<DutyTable> tables;

    /** Answers by the rules and numbers in force on the book's date, and with the next dates from it on. */
    public GovernanceRule(RuleBook rules) {
        this.rules = rules;
        var duties = new Duties(rules, new Deadlines(rules.calendar()));
        this.tables = List.of(
                new StandingDuties(duties),
                new OfficerDuties(duties),
                new LargeHandlerDuties(duties),
                new AuditDuties(duties),
                new RiskDuties(duties),
                new FilingDuties(duties),
                new PlatformDuties(duties));
    }

    /** One row per rule and title, in a stable order. */
    public List<GovernanceDuty> duties(HandlerFacts facts) {
        return tables.stream().flatMap(table -> inForce(table, facts)).toList();
    }

    private Stream<GovernanceDuty> inForce(DutyTable table, HandlerFacts facts) {
        return table.lines().stream()
                .filter(line -> rules.inForce(line.rule()))
                .map(line -> line.answer().of(facts));
    }
}
