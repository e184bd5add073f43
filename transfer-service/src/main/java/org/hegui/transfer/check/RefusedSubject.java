package org.hegui.transfer.check;

import java.util.List;
import java.util.UUID;

import org.hegui.statute.Outcome;
import org.hegui.statute.Reason;

/**
 * A person whose information may not go, by what consent-service says of them.
 *
 * @param subjectId the person
 * @param outcome DENY or ASK_COUNSEL
 * @param reasons the rules behind it, most decisive first
 */
public record RefusedSubject(UUID subjectId, Outcome outcome, List<Reason> reasons) {}
