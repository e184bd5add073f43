package org.hegui.transfer.check;

import java.util.List;
import java.util.UUID;

import org.hegui.statute.Outcome;
import org.hegui.statute.Reason;
import org.hegui.statute.export.ExportRoute;
import org.hegui.transfer.Counts;

/**
 * The answer at the gate.
 *
 * @param outcome PERMIT when at least one person's information may go, else DENY or ASK_COUNSEL
 * @param reasons the rules behind it, most decisive first
 * @param permittedSubjects whose information may go now: these, and nobody else; they are counted
 * @param refusedSubjects whose own consent or decision stands against it, and why
 * @param counters this year's counts of the handler after this answer
 * @param routeNow the route that the law gives with the people asked about
 * @param evidenceId entry of the ledger
 */
public record CheckResponse(
        Outcome outcome,
        List<Reason> reasons,
        List<UUID> permittedSubjects,
        List<RefusedSubject> refusedSubjects,
        Counts counters,
        ExportRoute routeNow,
        UUID evidenceId) {}
