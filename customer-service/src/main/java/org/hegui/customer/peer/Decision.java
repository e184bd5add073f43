package org.hegui.customer.peer;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

import org.hegui.statute.Outcome;
import org.hegui.statute.Reason;

/**
 * Whether an act is allowed now.
 *
 * @param outcome only PERMIT allows it
 * @param reasons the rules behind it, most decisive first
 * @param purposeId the purpose that was asked about
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Decision(Outcome outcome, List<Reason> reasons, UUID purposeId) {

    /** Refuses half an answer. */
    public Decision {
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(purposeId, "purposeId");
        reasons = List.copyOf(reasons);
    }
}
