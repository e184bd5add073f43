package org.hegui.coverage;

import java.util.List;

import org.hegui.statute.Draft;
import org.hegui.statute.Rule;
import org.hegui.statute.Statute;

/**
 * The catalogue, and who applies each of its rules.
 *
 * @param rules in the order of the catalogue
 * @param drafts what is not law and never applied
 */
record Coverage(List<CoveredRule> rules, List<Draft> drafts) {

    static Coverage of(Statute statute, List<Mark> marks) {
        var rules = statute.ids().stream()
                .map(id -> new CoveredRule(
                        versions(statute, id),
                        marks.stream().filter(mark -> mark.rule().equals(id)).toList()))
                .toList();
        return new Coverage(rules, statute.drafts());
    }

    private static List<Rule> versions(Statute statute, String id) {
        return statute.rules().stream().filter(rule -> rule.id().equals(id)).toList();
    }

    /** Ids of the rules that still need a function, a test, or somebody they are left to. */
    List<String> open() {
        return rules.stream()
                .filter(CoveredRule::open)
                .map(CoveredRule::id)
                .sorted()
                .toList();
    }

    /** Ids of the rules that are applied and yet left to somebody else. */
    List<String> contradictory() {
        return rules.stream()
                .filter(CoveredRule::contradictory)
                .map(CoveredRule::id)
                .sorted()
                .toList();
    }
}
