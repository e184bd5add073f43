package org.hegui.statute.field;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.hegui.statute.Applies;
import org.hegui.statute.Effect;
import org.hegui.statute.Reason;
import org.hegui.statute.RuleBook;

/**
 * Does an export by staff reach the number at which illegally providing it would be a crime? (CRIM-1, PIPL-10) The
 * lowest number among the fields decides. It is an alarm, not a verdict: a lawful export needs its permission, purpose
 * and approval like any other.
 */
@Applies({"CRIM-1", "PIPL-10"})
public final class VolumeAlertRule {
    private final RuleBook rules;

    /** Answers by the numbers in force on the book's date. */
    public VolumeAlertRule(RuleBook rules) {
        this.rules = rules;
    }

    /**
     * The alert; empty below the number, for nothing personal, and before the rule is in force.
     *
     * @param fields what is exported of each person
     * @param people how many people
     */
    public Optional<VolumeAlert> alert(Set<Field> fields, long people) {
        return fields.stream()
                .map(CrimeLine::of)
                .filter(line -> line != CrimeLine.NONE && rules.inForce("CRIM-1"))
                .min(Comparator.naturalOrder())
                .flatMap(line -> alert(line, people));
    }

    private Optional<VolumeAlert> alert(CrimeLine line, long people) {
        var number = rules.number(line.number());
        return people < number ? Optional.empty() : Optional.of(new VolumeAlert(line, number, reasons(number)));
    }

    private List<Reason> reasons(long number) {
        var reasons = new ArrayList<Reason>();
        reasons.add(rules.reason(
                "CRIM-1",
                Effect.REQUIRES,
                "达到 " + number + " 人：非法提供履行职责中获得的这类信息，从此数起属于“情节严重”。请核对用途并经批准。",
                "It is " + number + " people or more: from here on, illegally providing such information that one got "
                        + "in one's duties is a serious crime. Check what it is for and have it approved."));
        if (rules.inForce("PIPL-10")) {
            reasons.add(rules.reason(
                    "PIPL-10",
                    Effect.REQUIRES,
                    "批量导出须有权限、目的、审批和记录。",
                    "A bulk export needs permission, purpose, approval and a record."));
        }
        return reasons;
    }
}
