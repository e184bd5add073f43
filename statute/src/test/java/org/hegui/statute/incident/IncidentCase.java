package org.hegui.statute.incident;

import java.time.Instant;

/** An incident of a normal enterprise with nobody harmed, and what a test changes of it. */
final class IncidentCase {
    static final Instant DISCOVERED = Instant.parse("2026-09-30T15:30:00Z");

    private long people;
    private long sensitive;
    private boolean minors;
    private boolean criticalInfrastructure;
    private boolean centralOrgan;
    private long loss;
    private boolean harm;
    private long outage;
    private long mainFunctionOutage;
    private long disrupted;
    private boolean crime;
    private boolean exported;

    static IncidentCase people(long number) {
        var incident = new IncidentCase();
        incident.people = number;
        return incident;
    }

    IncidentCase sensitive(long number) {
        sensitive = number;
        return this;
    }

    IncidentCase minors() {
        minors = true;
        return this;
    }

    IncidentCase criticalInfrastructure() {
        criticalInfrastructure = true;
        return this;
    }

    IncidentCase centralOrgan() {
        centralOrgan = true;
        return this;
    }

    IncidentCase loss(long yuan) {
        loss = yuan;
        return this;
    }

    IncidentCase harm() {
        harm = true;
        return this;
    }

    IncidentCase outage(long whole, long mainFunction) {
        outage = whole;
        mainFunctionOutage = mainFunction;
        return this;
    }

    IncidentCase disrupted(long number) {
        disrupted = number;
        return this;
    }

    IncidentCase crime() {
        crime = true;
        return this;
    }

    IncidentCase exported() {
        exported = true;
        return this;
    }

    IncidentFacts facts() {
        return new IncidentFacts(
                DISCOVERED,
                people,
                sensitive,
                minors,
                criticalInfrastructure,
                centralOrgan,
                loss,
                harm,
                outage,
                mainFunctionOutage,
                disrupted,
                crime,
                exported);
    }
}
