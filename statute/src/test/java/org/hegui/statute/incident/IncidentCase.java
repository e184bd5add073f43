package org.hegui.statute.incident;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/** An incident of a normal enterprise with nobody harmed, and what a test changes of it. */
final class IncidentCase {
    static final Instant DISCOVERED = Instant.parse("2026-09-30T15:30:00Z");

    private Instant discovered = DISCOVERED;
    private @Nullable Instant triaged;
    private @Nullable Instant ended;
    private boolean criticalInfrastructure;
    private boolean centralOrgan;
    private boolean platform;
    private long people;
    private long sensitive;
    private boolean minors;
    private IncidentFacts.AffectedData data = IncidentFacts.AffectedData.NONE;
    private IncidentFacts.Outage outage = IncidentFacts.Outage.NONE;
    private IncidentFacts.Disruption disruption = IncidentFacts.Disruption.NONE;
    private long loss;
    private boolean harm;
    private boolean crime;
    private Judgement judgement = Judgement.NOT_YET;

    static IncidentCase people(long number) {
        var incident = new IncidentCase();
        incident.people = number;
        return incident;
    }

    IncidentCase discovered(Instant at) {
        discovered = at;
        return this;
    }

    IncidentCase triaged(Instant at) {
        triaged = at;
        return this;
    }

    IncidentCase ended(Instant at) {
        ended = at;
        return this;
    }

    IncidentCase sensitive(long number) {
        sensitive = number;
        return this;
    }

    IncidentCase minors() {
        return minors(true);
    }

    IncidentCase minors(boolean value) {
        minors = value;
        return this;
    }

    IncidentCase criticalInfrastructure() {
        return criticalInfrastructure(true);
    }

    IncidentCase criticalInfrastructure(boolean value) {
        criticalInfrastructure = value;
        return this;
    }

    IncidentCase centralOrgan() {
        return centralOrgan(true);
    }

    IncidentCase centralOrgan(boolean value) {
        centralOrgan = value;
        return this;
    }

    IncidentCase platform() {
        platform = true;
        return this;
    }

    IncidentCase data(boolean affected, boolean exported, DataThreat threat) {
        data = new IncidentFacts.AffectedData(affected, exported, threat);
        return this;
    }

    IncidentCase exported() {
        return data(false, true, DataThreat.NONE);
    }

    IncidentCase threat(DataThreat threat) {
        return data(false, false, threat);
    }

    IncidentCase outage(long whole, long mainFunction) {
        return outage(whole, mainFunction, 0);
    }

    IncidentCase outage(long whole, long mainFunction, long newsSite) {
        outage = new IncidentFacts.Outage(whole, mainFunction, newsSite);
        return this;
    }

    IncidentCase disrupted(long number) {
        return disrupted(number, 0, 0);
    }

    IncidentCase disrupted(long number, long prefectureShare, long provinceShare) {
        disruption = new IncidentFacts.Disruption(number, prefectureShare, provinceShare);
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

    IncidentCase crime() {
        return crime(true);
    }

    IncidentCase crime(boolean value) {
        crime = value;
        return this;
    }

    IncidentCase judged(Judgement found) {
        judgement = found;
        return this;
    }

    IncidentFacts facts() {
        return new IncidentFacts(
                new IncidentFacts.Timeline(discovered, triaged, ended),
                new IncidentFacts.Operator(criticalInfrastructure, centralOrgan, platform),
                new IncidentFacts.People(people, sensitive, minors),
                data,
                outage,
                disruption,
                new IncidentFacts.Harm(loss, harm, crime),
                judgement);
    }
}
