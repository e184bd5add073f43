package org.hegui.statute.handling;

import java.util.List;

import org.hegui.statute.Verdict;

/**
 * The answer before an act.
 *
 * @param verdict the answer and its reasons
 * @param duties what goes with a yes; empty for every other answer
 */
public record HandlingDecision(Verdict verdict, List<PermitDuty> duties) {
    /** Copies the duties. */
    public HandlingDecision {
        duties = List.copyOf(duties);
    }
}
