package org.hegui.consent.assessment.approval;

import java.time.Clock;
import java.time.Instant;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

import org.hegui.consent.assessment.Assessment;
import org.hegui.consent.assessment.AssessmentLookup;
import org.hegui.consent.assessment.AssessmentRecords;
import org.hegui.consent.assessment.AssessmentVersion;
import org.hegui.consent.assessment.AssessmentVersionRepository;
import org.hegui.consent.assessment.task.AssessmentTaskRepository;
import org.hegui.platform.law.Law;
import org.hegui.platform.review.Review;
import org.hegui.platform.review.ReviewedKind;
import org.hegui.statute.retention.Kept;
import org.hegui.statute.retention.RetentionRule;
import org.hegui.statute.retention.RetentionSubject;
import org.hegui.statute.time.Deadline;

/** Draws the conclusion when somebody else has spoken, in the transaction of the vote. */
@ApplicationScoped
class AssessmentReviewService implements ReviewedKind {

    private final AssessmentVersionRepository versions;
    private final AssessmentTaskRepository tasks;
    private final AssessmentLookup lookup;
    private final AssessmentRecords records;
    private final Law law;
    private final Clock clock;

    AssessmentReviewService(
            AssessmentVersionRepository versions,
            AssessmentTaskRepository tasks,
            AssessmentLookup lookup,
            AssessmentRecords records,
            Law law,
            Clock clock) {
        this.versions = versions;
        this.tasks = tasks;
        this.lookup = lookup;
        this.records = records;
        this.law = law;
        this.clock = clock;
    }

    @Override
    public String objectType() {
        return ReviewOpeningService.KIND;
    }

    @Override
    @WithTransaction
    public Uni<Void> decided(Review review) {
        var now = clock.instant();
        return versions.find(lookup.handler(), review.objectId())
                .call(version -> lookup.locked(version.assessmentId()).invoke(Assessment::change))
                .call(version -> review.approved()
                        ? takePlace(version, now)
                        : Uni.createFrom().voidItem())
                .invoke(version -> version.decide(review.approved(), now, keptUntil(now)))
                .call(versions::flush)
                .call(records::decided)
                .replaceWithVoid();
    }

    /** The version before it counts no longer, and whoever was to make the assessment again has done so. */
    private Uni<Void> takePlace(AssessmentVersion version, Instant now) {
        return versions.approved(lookup.handler(), version.assessmentId())
                .invoke(before -> supersede(before, now))
                .chain(versions::flush)
                .chain(() -> tasks.open(lookup.handler(), version.assessmentId()))
                .invoke(open -> open.forEach(task -> task.done(now)))
                .replaceWithVoid();
    }

    private static void supersede(@Nullable AssessmentVersion before, Instant now) {
        if (before != null) {
            before.supersede(now);
        }
    }

    private Instant keptUntil(Instant now) {
        return new RetentionRule(law.today())
                .keptUntil(new Kept(RetentionSubject.ASSESSMENT, now))
                .map(Deadline::due)
                .orElseThrow();
    }
}
