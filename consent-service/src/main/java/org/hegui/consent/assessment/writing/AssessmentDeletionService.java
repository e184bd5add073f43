package org.hegui.consent.assessment.writing;

import static org.hegui.consent.ConsentProblem.KEPT_BY_LAW;
import static org.hegui.statute.retention.RetentionSubject.ASSESSMENT;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

import org.hegui.consent.assessment.AssessmentLookup;
import org.hegui.consent.assessment.AssessmentRecords;
import org.hegui.consent.assessment.AssessmentRepository;
import org.hegui.consent.assessment.AssessmentStatus;
import org.hegui.consent.assessment.AssessmentVersion;
import org.hegui.consent.assessment.AssessmentVersionRepository;
import org.hegui.consent.assessment.scope.AssessmentPurposeRepository;
import org.hegui.consent.assessment.task.AssessmentTaskRepository;
import org.hegui.platform.law.Law;
import org.hegui.platform.precondition.IfMatch;
import org.hegui.platform.problem.Refusal;
import org.hegui.statute.Outcome;
import org.hegui.statute.retention.Kept;
import org.hegui.statute.retention.RetentionFacts;
import org.hegui.statute.retention.RetentionRule;

/** Deletes what nobody has relied on, and keeps what the law keeps. */
@ApplicationScoped
class AssessmentDeletionService {

    private final AssessmentRepository assessments;
    private final AssessmentVersionRepository versions;
    private final AssessmentPurposeRepository purposes;
    private final AssessmentTaskRepository tasks;
    private final AssessmentLookup lookup;
    private final AssessmentRecords records;
    private final Law law;
    private final Clock clock;

    AssessmentDeletionService(
            AssessmentRepository assessments,
            AssessmentVersionRepository versions,
            AssessmentPurposeRepository purposes,
            AssessmentTaskRepository tasks,
            AssessmentLookup lookup,
            AssessmentRecords records,
            Law law,
            Clock clock) {
        this.assessments = assessments;
        this.versions = versions;
        this.purposes = purposes;
        this.tasks = tasks;
        this.lookup = lookup;
        this.records = records;
        this.law = law;
        this.clock = clock;
    }

    @WithTransaction
    Uni<Void> delete(UUID id, IfMatch ifMatch) {
        return lookup.locked(id)
                .invoke(assessment -> ifMatch.require(assessment.lockVersion()))
                .chain(assessment -> versions.history(lookup.handler(), id)
                        .invoke(this::refuseKept)
                        .chain(this::deleteAll)
                        .chain(() -> tasks.deleteOf(lookup.handler(), id))
                        .chain(() -> assessments.delete(assessment)));
    }

    private Uni<Void> deleteAll(List<AssessmentVersion> all) {
        return Multi.createFrom()
                .iterable(all)
                .onItem()
                .transformToUniAndConcatenate(version -> records.deleted(version)
                        .chain(() -> purposes.deleteOf(lookup.handler(), version.id()))
                        .chain(() -> versions.delete(version)))
                .collect()
                .asList()
                .chain(() -> versions.flush());
    }

    private void refuseKept(List<AssessmentVersion> all) {
        var kept = all.stream()
                .filter(version -> version.status() != AssessmentStatus.DRAFT)
                .map(version -> new Kept(ASSESSMENT, version.decidedAt()))
                .toList();
        if (kept.isEmpty()) {
            return;
        }
        var reliedOn = all.stream().anyMatch(version -> version.status() == AssessmentStatus.APPROVED);
        var facts = new RetentionFacts(kept, reliedOn, Set.of(), clock.instant());
        var verdict = new RetentionRule(law.today()).decide(facts).verdict();
        if (verdict.outcome() != Outcome.PERMIT) {
            throw new Refusal(KEPT_BY_LAW, "An assessment is kept with its record.", verdict.reasons());
        }
    }
}
