package org.hegui.breach.incident;

import java.time.Instant;

/**
 * One version of what is known of an incident.
 *
 * @param version 1 for what was known first
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
 * @param gradeByFacts the grade that these facts alone give
 * @param recordedAt since when it is known here, UTC
 */
public record FactsResponse(
        int version,
        long peopleAffected,
        long sensitivePeople,
        boolean minors,
        boolean criticalInfrastructure,
        boolean centralOrgan,
        long directLossRmb,
        boolean harmToPeople,
        long outageMinutes,
        long mainFunctionOutageMinutes,
        long peopleDisrupted,
        boolean suspectedCrime,
        boolean exportInvolved,
        GradeResponse gradeByFacts,
        Instant recordedAt) {}
