package org.hegui.breach.incident;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.hegui.statute.Reason;

/**
 * An incident with the newest of its facts.
 *
 * @param id id of the incident
 * @param reference number of the handler's own ticket
 * @param discoveredAt when the handler discovered or learnt of it, UTC
 * @param grade the gravest grade it ever had
 * @param gradeByFacts the grade that the newest facts alone give
 * @param reasons why it has its grade; when the newest facts give less, why it did not fall comes first
 * @param facts the newest version
 * @param createdAt when it was recorded, UTC
 * @param changedAt when its newest facts were recorded, UTC
 * @param evidenceId entry of the ledger, in the answer to a change
 */
public record IncidentResponse(
        UUID id,
        String reference,
        Instant discoveredAt,
        GradeResponse grade,
        GradeResponse gradeByFacts,
        List<Reason> reasons,
        FactsResponse facts,
        Instant createdAt,
        Instant changedAt,
        @Nullable UUID evidenceId) {

    static IncidentResponse of(Incident incident, FactsVersion newest) {
        return new IncidentResponse(
                incident.id(),
                incident.reference(),
                incident.discoveredAt(),
                GradeResponse.of(incident.grade()),
                GradeResponse.of(newest.gradeByFacts()),
                newest.reasons(),
                newest.response(),
                incident.createdAt(),
                incident.changedAt(),
                null);
    }

    IncidentResponse provenBy(UUID evidence) {
        return new IncidentResponse(
                id, reference, discoveredAt, grade, gradeByFacts, reasons, facts, createdAt, changedAt, evidence);
    }
}
