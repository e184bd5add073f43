package org.hegui.statute.incident;

import java.time.Instant;
import java.util.Objects;

/**
 * What is known of an incident so far.
 *
 * @param discoveredAt when the handler discovered or learnt of it; hours run from here, through nights and holidays
 * @param peopleAffected people whose information leaked, was altered or lost, or may have been
 * @param sensitivePeople those among them whose sensitive information is affected
 * @param minors whether anybody under 18 is among them
 * @param criticalInfrastructure whether critical information infrastructure is involved
 * @param centralOrgan whether the handler is a central or state organ or its direct unit
 * @param directLossRmb direct loss in yuan
 * @param harmToPeople whether people or organisations are harmed (NDSR-11)
 * @param outageMinutes whole outage of critical information infrastructure, in minutes
 * @param mainFunctionOutageMinutes outage of its main function, in minutes
 * @param peopleDisrupted people whose work or life is disturbed
 * @param suspectedCrime whether a crime is suspected
 * @param exportInvolved whether information that was sent abroad is affected (XB-11)
 */
public record IncidentFacts(
        Instant discoveredAt,
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
        boolean exportInvolved) {
    /** Refuses numbers below zero. */
    public IncidentFacts {
        Objects.requireNonNull(discoveredAt, "discoveredAt");
        notNegative(peopleAffected, "peopleAffected");
        notNegative(sensitivePeople, "sensitivePeople");
        notNegative(directLossRmb, "directLossRmb");
        notNegative(outageMinutes, "outageMinutes");
        notNegative(mainFunctionOutageMinutes, "mainFunctionOutageMinutes");
        notNegative(peopleDisrupted, "peopleDisrupted");
    }

    private static void notNegative(long number, String name) {
        if (number < 0) {
            throw new IllegalArgumentException(name + " is below zero");
        }
    }
}
