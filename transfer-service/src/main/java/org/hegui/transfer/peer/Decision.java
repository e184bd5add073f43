package org.hegui.transfer.peer;

import java.util.List;
import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

import org.hegui.statute.Outcome;
import org.hegui.statute.Reason;

/**
 * Whether one person's information may be exported now.
 *
 * @param outcome only PERMIT allows it
 * @param reasons the rules behind it, most decisive first
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Decision(Outcome outcome, List<Reason> reasons) {

    /** Refuses half an answer. */
    public Decision {
        Objects.requireNonNull(outcome, "outcome");
        reasons = List.copyOf(reasons);
    }

    /** Whether it allows the export. */
    public boolean permits() {
        return outcome == Outcome.PERMIT;
    }
}
