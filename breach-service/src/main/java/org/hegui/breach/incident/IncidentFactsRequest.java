package org.hegui.breach.incident;

import java.time.Instant;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import org.hegui.statute.incident.DataThreat;
import org.hegui.statute.incident.IncidentFacts;
import org.hegui.statute.incident.Judgement;

/**
 * What is known of an incident so far. Whatever is left out is not known to be so.
 *
 * @param peopleAffected people whose information leaked, was altered or lost, or may have been
 * @param sensitivePeople those among them whose sensitive information is affected
 * @param minors whether anybody under 18 is among them
 * @param criticalInfrastructure whether critical information infrastructure is involved
 * @param centralOrgan whether the handler is a central or state organ or its direct unit
 * @param directLossRmb direct loss in yuan
 * @param harmToPeople whether people or organisations are harmed
 * @param outageMinutes whole outage of critical information infrastructure, in minutes
 * @param mainFunctionOutageMinutes outage of its main function, in minutes
 * @param peopleDisrupted people whose work or life is disturbed
 * @param suspectedCrime whether a crime is suspected
 * @param exportInvolved whether information that was sent abroad is affected
 */
public record IncidentFactsRequest(
        @NotNull @Min(0) @Max(MOST_PEOPLE) Long peopleAffected,
        @Min(0) @Max(MOST_PEOPLE) long sensitivePeople,
        boolean minors,
        boolean criticalInfrastructure,
        boolean centralOrgan,
        @Min(0) @Max(MOST_YUAN) long directLossRmb,
        boolean harmToPeople,
        @Min(0) @Max(MOST_MINUTES) long outageMinutes,
        @Min(0) @Max(MOST_MINUTES) long mainFunctionOutageMinutes,
        @Min(0) @Max(MOST_PEOPLE) long peopleDisrupted,
        boolean suspectedCrime,
        boolean exportInvolved) {

    /** More people than there are. */
    static final long MOST_PEOPLE = 10_000_000_000L;

    /** More than any company is worth, in yuan. */
    static final long MOST_YUAN = 1_000_000_000_000_000L;

    /** Ten years. */
    static final long MOST_MINUTES = 5_256_000L;

    /** The same for the statute, with the moment from which hours run. */
    IncidentFacts since(Instant discoveredAt) {
        return new IncidentFacts(
                IncidentFacts.Timeline.discovered(discoveredAt),
                new IncidentFacts.Operator(criticalInfrastructure, centralOrgan, false),
                new IncidentFacts.People(peopleAffected, sensitivePeople, minors),
                new IncidentFacts.AffectedData(false, exportInvolved, DataThreat.NONE),
                new IncidentFacts.Outage(outageMinutes, mainFunctionOutageMinutes, 0),
                new IncidentFacts.Disruption(peopleDisrupted, 0, 0),
                new IncidentFacts.Harm(directLossRmb, harmToPeople, suspectedCrime),
                Judgement.NOT_YET);
    }
}
