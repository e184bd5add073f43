package org.hegui.statute.export;

import java.util.List;

import org.hegui.statute.RuleBook;

/**
 * A number of people exported in a year from which a mechanism is needed (XB-7(2), XB-8).
 *
 * @param counter what is counted
 * @param people the number; reaching it is enough
 * @param route the mechanism needed from then on
 * @param rule id of the rule that draws the line
 */
public record VolumeLine(ExportCounter counter, long people, ExportRoute route, String rule) {

    /** The lines in force, for each counter the lower one first; none before XB is in force. */
    public static List<VolumeLine> inForce(RuleBook rules) {
        return rules.inForce("XB-8")
                ? List.of(
                        contract(ExportCounter.ORDINARY, rules.number("export.ordinary.contract")),
                        assessment(ExportCounter.ORDINARY, rules.number("export.ordinary.assessment")),
                        contract(ExportCounter.SENSITIVE, rules.number("export.sensitive.contract")),
                        assessment(ExportCounter.SENSITIVE, rules.number("export.sensitive.assessment")))
                : List.of();
    }

    /** Whether so many people reach it. */
    public boolean reachedBy(long count) {
        return count >= people;
    }

    private static VolumeLine contract(ExportCounter counter, long people) {
        return new VolumeLine(counter, people, ExportRoute.STANDARD_CONTRACT_OR_CERTIFICATION, "XB-8");
    }

    private static VolumeLine assessment(ExportCounter counter, long people) {
        return new VolumeLine(counter, people, ExportRoute.SECURITY_ASSESSMENT, "XB-7(2)");
    }
}
