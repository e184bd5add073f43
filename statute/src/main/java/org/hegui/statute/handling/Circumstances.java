package org.hegui.statute.handling;

import java.util.Set;

import org.hegui.statute.person.AgeGroup;
import org.hegui.statute.purpose.RecipientRole;

/**
 * What else the law looks at when information is handled.
 *
 * @param age age group of the person
 * @param signsOfMinority whether something suggests a minor although the age is unknown (CONTEST-20)
 * @param recipientRole what the recipient is to the handler
 * @param automatedDecision whether a program evaluates the person for it (PIPL-24)
 * @param majorImpact whether it has a major impact on the person's rights (PIPL-24, PIPL-27, PIPL-55(5))
 * @param publicPlace whether it was collected by cameras or recognition in a public place (PIPL-26)
 * @param settled ids of contested questions that a counsel memo has answered for this purpose in favour of the handler
 */
public record Circumstances(
        AgeGroup age,
        boolean signsOfMinority,
        RecipientRole recipientRole,
        boolean automatedDecision,
        boolean majorImpact,
        boolean publicPlace,
        Set<String> settled) {
    private static final Circumstances ORDINARY =
            new Circumstances(AgeGroup.UNKNOWN, false, RecipientRole.NONE, false, false, false, Set.of());

    /** Copies what is settled. */
    public Circumstances {
        settled = Set.copyOf(settled);
    }

    /** Nothing special is known. */
    public static Circumstances ordinary() {
        return ORDINARY;
    }
}
