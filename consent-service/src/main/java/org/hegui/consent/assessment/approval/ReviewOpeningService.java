package org.hegui.consent.assessment.approval;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

import org.hegui.consent.assessment.Assessment;
import org.hegui.consent.assessment.AssessmentContents;
import org.hegui.consent.assessment.AssessmentLookup;
import org.hegui.consent.assessment.AssessmentRecords;
import org.hegui.consent.assessment.AssessmentVersion;
import org.hegui.consent.assessment.AssessmentVersionRepository;
import org.hegui.consent.assessment.WrittenAssessment;
import org.hegui.consent.assessment.scope.AssessmentPurposeRepository;
import org.hegui.consent.assessment.scope.ScopeLookup;
import org.hegui.platform.precondition.IfMatch;
import org.hegui.platform.review.ReviewDraft;
import org.hegui.platform.review.Reviews;

/** Puts assessments before somebody else, in one transaction. */
@ApplicationScoped
class ReviewOpeningService {

    /** The kind of the thing in its reviews. */
    static final String KIND = "assessment";

    private final AssessmentVersionRepository versions;
    private final AssessmentPurposeRepository purposes;
    private final AssessmentLookup lookup;
    private final ScopeLookup scope;
    private final AssessmentRecords records;
    private final Reviews reviews;
    private final Clock clock;

    ReviewOpeningService(
            AssessmentVersionRepository versions,
            AssessmentPurposeRepository purposes,
            AssessmentLookup lookup,
            ScopeLookup scope,
            AssessmentRecords records,
            Reviews reviews,
            Clock clock) {
        this.versions = versions;
        this.purposes = purposes;
        this.lookup = lookup;
        this.scope = scope;
        this.records = records;
        this.reviews = reviews;
        this.clock = clock;
    }

    /** What the newest version says. */
    @WithSession
    Uni<AssessmentContents> newest(UUID id) {
        return lookup.existing(id).chain(lookup::newest).map(AssessmentVersion::contents);
    }

    /** Somebody else is asked to approve what is written, about what the purposes say at this moment. */
    @WithTransaction
    Uni<WrittenAssessment> submit(UUID id, IfMatch ifMatch, Approver approver) {
        return lookup.locked(id)
                .invoke(assessment -> ifMatch.require(assessment.lockVersion()))
                .invoke(Assessment::change)
                .chain(assessment -> lookup.newest(assessment)
                        .invoke(version -> version.status().refuseUnlessDraft())
                        .call(this::assessAgain)
                        .call(version -> review(version, approver))
                        .call(versions::flush)
                        .call(records::submitted)
                        .chain(version -> lookup.written(assessment, version)));
    }

    private Uni<Void> assessAgain(AssessmentVersion version) {
        return purposes.of(lookup.handler(), List.of(version.id()))
                .map(assessed -> assessed.stream()
                        .map(one -> one.assessed().purposeId())
                        .distinct()
                        .toList())
                .chain(scope::contents)
                .chain(contents -> purposes.replace(lookup.handler(), version.id(), contents));
    }

    private Uni<Void> review(AssessmentVersion version, Approver approver) {
        var draft = ReviewDraft.of(KIND, version.id(), "assessment.approval", approver.role());
        return reviews.open(draft.writtenBy(version.authors()))
                .invoke(review -> version.submit(review.id(), clock.instant()))
                .replaceWithVoid();
    }
}
