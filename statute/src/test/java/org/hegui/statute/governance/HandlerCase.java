package org.hegui.statute.governance;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.hegui.statute.export.ImportantData;

/** An ordinary handler of whom no date is known, and what a test changes of it. */
final class HandlerCase {
    private final long people;
    private long sensitive;
    private long faces;
    private long under14;
    private long under18;
    private boolean criticalInfrastructure;
    private ImportantData importantData = ImportantData.NONE;
    private boolean foreign;
    private boolean opinionAlgorithm;
    private long registered;
    private long monthlyActive;
    private PlatformComplexity complexity = PlatformComplexity.UNJUDGED;
    private @Nullable LocalDate officerReached;
    private @Nullable LocalDate officerChanged;
    private @Nullable LocalDate facesReached;
    private @Nullable LocalDate auditExceeded;
    private @Nullable LocalDate lastAudit;
    private @Nullable LocalDate rectified;
    private int sameAuditorTimes;
    private @Nullable LocalDate lastRiskAssessment;
    private @Nullable LocalDate lastTraining;
    private @Nullable LocalDate algorithmLaunched;
    private @Nullable LocalDate algorithmChanged;
    private @Nullable LocalDate algorithmEnded;

    private HandlerCase(long people) {
        this.people = people;
    }

    static HandlerCase people(long number) {
        return new HandlerCase(number);
    }

    HandlerCase sensitive(long number) {
        sensitive = number;
        return this;
    }

    HandlerCase faces(long number) {
        faces = number;
        return this;
    }

    HandlerCase minors(long below14, long below18) {
        under14 = below14;
        under18 = below18;
        return this;
    }

    HandlerCase criticalInfrastructure() {
        criticalInfrastructure = true;
        return this;
    }

    HandlerCase importantData(ImportantData status) {
        importantData = status;
        return this;
    }

    HandlerCase foreign() {
        foreign = true;
        return this;
    }

    HandlerCase opinionAlgorithm() {
        opinionAlgorithm = true;
        return this;
    }

    HandlerCase platform(long users, long active, PlatformComplexity judged) {
        registered = users;
        monthlyActive = active;
        complexity = judged;
        return this;
    }

    HandlerCase officer(@Nullable LocalDate reached, @Nullable LocalDate changed) {
        officerReached = reached;
        officerChanged = changed;
        return this;
    }

    HandlerCase facesReached(LocalDate day) {
        facesReached = day;
        return this;
    }

    HandlerCase audited(@Nullable LocalDate exceeded, @Nullable LocalDate last) {
        auditExceeded = exceeded;
        lastAudit = last;
        return this;
    }

    HandlerCase rectified(LocalDate day) {
        rectified = day;
        return this;
    }

    HandlerCase sameAuditor(int times) {
        sameAuditorTimes = times;
        return this;
    }

    HandlerCase assessed(LocalDate day) {
        lastRiskAssessment = day;
        return this;
    }

    HandlerCase trained(LocalDate day) {
        lastTraining = day;
        return this;
    }

    HandlerCase algorithm(@Nullable LocalDate launched, @Nullable LocalDate changed, @Nullable LocalDate ended) {
        algorithmLaunched = launched;
        algorithmChanged = changed;
        algorithmEnded = ended;
        return this;
    }

    HandlerFacts facts() {
        return new HandlerFacts(
                new HeldPeople(people, sensitive, faces, under14, under18),
                new HandlerProfile(
                        criticalInfrastructure,
                        importantData,
                        foreign,
                        opinionAlgorithm,
                        registered,
                        monthlyActive,
                        complexity),
                new HandlerDates(
                        officerReached,
                        officerChanged,
                        facesReached,
                        auditExceeded,
                        lastAudit,
                        rectified,
                        sameAuditorTimes,
                        lastRiskAssessment,
                        lastTraining,
                        algorithmLaunched,
                        algorithmChanged,
                        algorithmEnded));
    }
}
