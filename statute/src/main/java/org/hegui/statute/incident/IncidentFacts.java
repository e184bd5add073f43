package org.hegui.statute.incident;

import java.time.Instant;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * What is known of an incident so far. What nobody knows yet is {@code NONE}, zero or false, and comes with later facts.
 *
 * @param timeline when it was discovered, graded and handled
 * @param operator who the operator is
 * @param people whose personal information is affected
 * @param data which data are affected
 * @param outage what didn't work, for how long
 * @param disruption whose work or life is disturbed
 * @param harm loss, harm and crime
 * @param judgement what a person found on the open clauses of the grading guide
 */
public record IncidentFacts(
        Timeline timeline,
        Operator operator,
        People people,
        AffectedData data,
        Outage outage,
        Disruption disruption,
        Harm harm,
        Judgement judgement) {
    /** Refuses a missing part. */
    public IncidentFacts {
        Objects.requireNonNull(timeline, "timeline");
        Objects.requireNonNull(operator, "operator");
        Objects.requireNonNull(people, "people");
        Objects.requireNonNull(data, "data");
        Objects.requireNonNull(outage, "outage");
        Objects.requireNonNull(disruption, "disruption");
        Objects.requireNonNull(harm, "harm");
        Objects.requireNonNull(judgement, "judgement");
    }

    /** Whether data of any kind are affected, personal information among them. */
    boolean dataAffected() {
        return data.affected() || data.exported() || data.threat() != DataThreat.NONE || people.known() > 0;
    }

    private static void notNegative(long number, String name) {
        if (number < 0) {
            throw new IllegalArgumentException(name + " is below zero");
        }
    }

    /**
     * When what happened.
     *
     * @param discoveredAt when the operator discovered or learnt of it; hours run from here, through nights and holidays
     * @param triagedAt when somebody first looked into it, from when the hour for grading by a person runs (CONTEST-6);
     *     null when nobody did yet, which lets it run from the discovery
     * @param handlingEndedAt when the handling ended (NCIR-8), null while it goes on
     */
    public record Timeline(
            Instant discoveredAt,
            @Nullable Instant triagedAt,
            @Nullable Instant handlingEndedAt) {
        /** Refuses a handling that ended before the discovery. */
        public Timeline {
            Objects.requireNonNull(discoveredAt, "discoveredAt");
            if (handlingEndedAt != null && handlingEndedAt.isBefore(discoveredAt)) {
                throw new IllegalArgumentException("the handling ended before the discovery");
            }
        }

        /** Only discovered so far. */
        public static Timeline discovered(Instant at) {
            return new Timeline(at, null, null);
        }

        Instant gradingFrom() {
            return triagedAt == null ? discoveredAt : triagedAt;
        }
    }

    /**
     * Who the operator is. All false for a normal enterprise.
     *
     * @param criticalInfrastructure whether critical information infrastructure is involved
     * @param centralOrgan whether it is a central or state organ or its direct unit
     * @param platform whether it is the operator of an e-commerce platform (ECL-30)
     */
    public record Operator(boolean criticalInfrastructure, boolean centralOrgan, boolean platform) {}

    /**
     * Whose personal information leaked, was altered or lost, or may have been.
     *
     * @param affected number of people
     * @param sensitive those among them whose sensitive information is affected
     * @param minors whether anybody under 18 is among them
     */
    public record People(long affected, long sensitive, boolean minors) {
        /** Refuses numbers below zero. */
        public People {
            notNegative(affected, "affected");
            notNegative(sensitive, "sensitive");
        }

        /** People known to be affected, also while the parts are known better than the whole. */
        long known() {
            return Math.max(Math.max(affected, sensitive), minors ? 1 : 0);
        }
    }

    /**
     * Which data are affected, besides personal information.
     *
     * @param affected whether data of any kind leaked, were altered or lost, or may have been, those of companies included
     * @param exported whether data that were sent abroad are affected (XB-11)
     * @param threat how grave a person finds the threat by important or core data
     */
    public record AffectedData(boolean affected, boolean exported, DataThreat threat) {
        /** No data besides personal information. */
        public static final AffectedData NONE = new AffectedData(false, false, DataThreat.NONE);

        /** Refuses a missing threat. */
        public AffectedData {
            Objects.requireNonNull(threat, "threat");
        }
    }

    /**
     * What didn't work, for how many minutes.
     *
     * @param infrastructureMinutes critical information infrastructure as a whole
     * @param mainFunctionMinutes its main function
     * @param newsSiteMinutes the website of a government or a key news website
     */
    public record Outage(long infrastructureMinutes, long mainFunctionMinutes, long newsSiteMinutes) {
        /** Everything works. */
        public static final Outage NONE = new Outage(0, 0, 0);

        /** Refuses numbers below zero. */
        public Outage {
            notNegative(infrastructureMinutes, "infrastructureMinutes");
            notNegative(mainFunctionMinutes, "mainFunctionMinutes");
            notNegative(newsSiteMinutes, "newsSiteMinutes");
        }
    }

    /**
     * Whose work or life is disturbed. Shares are in whole per cent, rounded down, so that every limit is exact.
     *
     * @param people number of people
     * @param prefectureShare share of the people of the prefecture that is worst off, in per cent
     * @param provinceShare share of the people of the province that is worst off, in per cent
     */
    public record Disruption(long people, long prefectureShare, long provinceShare) {
        /** Nobody is disturbed. */
        public static final Disruption NONE = new Disruption(0, 0, 0);

        /** Refuses numbers below zero. */
        public Disruption {
            notNegative(people, "people");
            notNegative(prefectureShare, "prefectureShare");
            notNegative(provinceShare, "provinceShare");
        }
    }

    /**
     * What it did to others.
     *
     * @param directLossRmb direct loss in yuan
     * @param toPeople whether people or organisations are harmed (NDSR-11)
     * @param suspectedCrime whether a crime is suspected (NCIR-4, NDSR-11)
     */
    public record Harm(long directLossRmb, boolean toPeople, boolean suspectedCrime) {
        /** No loss, no harm, no crime. */
        public static final Harm NONE = new Harm(0, false, false);

        /** Refuses a loss below zero. */
        public Harm {
            notNegative(directLossRmb, "directLossRmb");
        }
    }
}
