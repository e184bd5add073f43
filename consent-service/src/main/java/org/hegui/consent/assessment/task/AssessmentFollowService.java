package org.hegui.consent.assessment.task;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

import org.hegui.consent.assessment.Assessment;
import org.hegui.consent.assessment.AssessmentLookup;
import org.hegui.consent.assessment.AssessmentRecords;
import org.hegui.consent.assessment.AssessmentVersion;
import org.hegui.consent.assessment.AssessmentVersionRepository;
import org.hegui.consent.assessment.scope.AssessmentPurpose;
import org.hegui.consent.assessment.scope.AssessmentPurposeRepository;
import org.hegui.consent.assessment.scope.ScopeLookup;
import org.hegui.consent.purpose.PurposeVersion;
import org.hegui.consent.purpose.activation.PurposeAssessments;
import org.hegui.consent.purpose.change.PurposeChange;

/** Answers what purposes ask of assessments, and keeps the two together when a purpose changes. */
@ApplicationScoped
class AssessmentFollowService implements PurposeAssessments {

    private final AssessmentVersionRepository versions;
    private final AssessmentPurposeRepository purposes;
    private final AssessmentTaskRepository tasks;
    private final AssessmentLookup lookup;
    private final AssessmentRecords records;
    private final Clock clock;

    AssessmentFollowService(
            AssessmentVersionRepository versions,
            AssessmentPurposeRepository purposes,
            AssessmentTaskRepository tasks,
            AssessmentLookup lookup,
            AssessmentRecords records,
            Clock clock) {
        this.versions = versions;
        this.purposes = purposes;
        this.tasks = tasks;
        this.lookup = lookup;
        this.records = records;
        this.clock = clock;
    }

    @Override
    @WithTransaction
    public Uni<Boolean> cover(PurposeVersion version) {
        return approved(version).map(found -> found.stream().anyMatch(one -> one.covers(version)));
    }

    @Override
    @WithTransaction
    public Uni<Void> follow(PurposeVersion before, PurposeVersion now, PurposeChange change) {
        return approved(now)
                .onItem()
                .transformToMulti(Multi.createFrom()::iterable)
                .filter(one -> !one.covers(now))
                .filter(one -> change.material() || one.covers(before))
                .onItem()
                .transformToUniAndConcatenate(
                        one -> change.material() ? invalidate(one.version(), now, change) : cover(one.version(), now))
                .collect()
                .asList()
                .replaceWithVoid();
    }

    /** The approved assessments that are about some version of the purpose, with what they cover of it. */
    private Uni<List<Approved>> approved(PurposeVersion version) {
        return versions.approvedOf(lookup.handler(), version.purposeId())
                .chain(found -> purposes.of(lookup.handler(), ids(found))
                        .map(assessed -> found.stream()
                                .map(one -> Approved.of(one, assessed))
                                .toList()));
    }

    private static List<UUID> ids(List<AssessmentVersion> found) {
        return found.stream().map(AssessmentVersion::id).toList();
    }

    private Uni<Void> cover(AssessmentVersion version, PurposeVersion now) {
        return purposes.persist(new AssessmentPurpose(lookup.handler(), version.id(), ScopeLookup.contents(now)))
                .replaceWithVoid();
    }

    private Uni<Void> invalidate(AssessmentVersion version, PurposeVersion cause, PurposeChange change) {
        var now = clock.instant();
        version.invalidate(now);
        var task = new AssessmentTask(
                lookup.handler(), version.assessmentId(), cause.purposeId(), cause.number(), change.reasons(), now);
        return lookup.locked(version.assessmentId())
                .invoke(Assessment::change)
                .chain(() -> tasks.persistAndFlush(task))
                .chain(() -> records.voided(version, cause));
    }
}
