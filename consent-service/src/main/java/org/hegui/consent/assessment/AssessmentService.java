package org.hegui.consent.assessment;

import static org.hegui.consent.ConsentProblem.ASSESSMENT_DRAFT_EXISTS;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

import org.hegui.platform.identity.CurrentActor;
import org.hegui.platform.precondition.IfMatch;
import org.hegui.platform.problem.Refusal;
import org.hegui.platform.problem.Violation;
import org.hegui.platform.review.ReviewDraft;
import org.hegui.platform.review.Reviews;

/** Writes assessments and puts them before somebody else. */
@ApplicationScoped
class AssessmentService {

    /** The kind of the thing in its reviews. */
    static final String KIND = "assessment";

    private final AssessmentRepository assessments;
    private final AssessmentVersionRepository versions;
    private final AssessmentPurposeRepository purposes;
    private final AssessmentLookup lookup;
    private final ScopeLookup scope;
    private final AssessmentRecords records;
    private final Reviews reviews;
    private final CurrentActor current;
    private final Clock clock;

    AssessmentService(
            AssessmentRepository assessments,
            AssessmentVersionRepository versions,
            AssessmentPurposeRepository purposes,
            AssessmentLookup lookup,
            ScopeLookup scope,
            AssessmentRecords records,
            Reviews reviews,
            CurrentActor current,
            Clock clock) {
        this.assessments = assessments;
        this.versions = versions;
        this.purposes = purposes;
        this.lookup = lookup;
        this.scope = scope;
        this.records = records;
        this.reviews = reviews;
        this.current = current;
        this.clock = clock;
    }

    @WithTransaction
    Uni<WrittenAssessment> create(WriteAssessmentRequest request) {
        refuseAboutNothing(request);
        return scope.named(request.namedPurposes())
                .chain(named -> assessments
                        .persistAndFlush(new Assessment(lookup.handler(), clock.instant()))
                        .chain(assessment -> version(assessment, 1, request, named)));
    }

    @WithTransaction
    Uni<WrittenAssessment> change(UUID id, IfMatch ifMatch, WriteAssessmentRequest request) {
        refuseAboutNothing(request);
        return lookup.locked(id)
                .invoke(assessment -> ifMatch.require(assessment.lockVersion()))
                .invoke(Assessment::change)
                .chain(assessment -> lookup.newest(assessment)
                        .invoke(version -> version.change(author(), request.contents()))
                        .call(version -> scope.named(request.namedPurposes()).chain(named -> assess(version, named)))
                        .call(records::written)
                        .chain(version -> lookup.written(assessment, version)));
    }

    /** Begins the next version, when none is on its way; the one before it counts until this one is approved. */
    @WithTransaction
    Uni<WrittenAssessment> next(UUID id, IfMatch ifMatch, WriteAssessmentRequest request) {
        refuseAboutNothing(request);
        return lookup.locked(id)
                .invoke(assessment -> ifMatch.require(assessment.lockVersion()))
                .invoke(Assessment::change)
                .chain(assessment -> lookup.newest(assessment)
                        .invoke(AssessmentService::refuseSecond)
                        .chain(newest -> scope.named(request.namedPurposes())
                                .chain(named -> version(assessment, newest.number() + 1, request, named))));
    }

    /** Somebody else is asked to approve what is written, about what the purposes say at this moment. */
    @WithTransaction
    Uni<WrittenAssessment> submit(UUID id, IfMatch ifMatch, Approver approver) {
        return lookup.locked(id)
                .invoke(assessment -> ifMatch.require(assessment.lockVersion()))
                .invoke(Assessment::change)
                .chain(assessment -> lookup.newest(assessment)
                        .invoke(AssessmentVersion::refuseUnlessDraft)
                        .call(this::assessAgain)
                        .call(version -> review(version, approver))
                        .call(versions::flush)
                        .call(records::submitted)
                        .chain(version -> lookup.written(assessment, version)));
    }

    private Uni<WrittenAssessment> version(
            Assessment assessment, int number, WriteAssessmentRequest request, List<UUID> named) {
        return versions.persistAndFlush(
                        new AssessmentVersion(assessment, number, author(), request.contents(), clock.instant()))
                .call(version -> assess(version, named))
                .call(records::written)
                .chain(version -> lookup.written(assessment, version));
    }

    private Uni<Void> assessAgain(AssessmentVersion version) {
        return purposes.of(lookup.handler(), List.of(version.id()))
                .map(assessed -> assessed.stream()
                        .map(one -> one.assessed().purposeId())
                        .distinct()
                        .toList())
                .chain(named -> assess(version, named));
    }

    private Uni<Void> assess(AssessmentVersion version, List<UUID> named) {
        return purposes.deleteOf(lookup.handler(), version.id())
                .chain(() -> scope.contents(named))
                .onItem()
                .<AssessedContents>disjoint()
                .map(assessed -> new AssessmentPurpose(lookup.handler(), version.id(), assessed))
                .onItem()
                .transformToUniAndConcatenate(purposes::persist)
                .collect()
                .asList()
                .chain(purposes::flush);
    }

    private Uni<Void> review(AssessmentVersion version, Approver approver) {
        var draft = ReviewDraft.of(KIND, version.id(), "assessment.approval", approver.role());
        return reviews.open(draft.writtenBy(version.authors()))
                .invoke(review -> version.submit(review.id(), clock.instant()))
                .replaceWithVoid();
    }

    private String author() {
        return current.actor().subject();
    }

    private static void refuseAboutNothing(WriteAssessmentRequest request) {
        var contents = request.contents();
        if (request.namedPurposes().isEmpty()
                && contents.transfers().isEmpty()
                && contents.processors().isEmpty()) {
            throw Refusal.ofFields(
                    List.of(new Violation("purposes", "must name a purpose, unless a transfer or processor is named")));
        }
    }

    private static void refuseSecond(AssessmentVersion newest) {
        if (newest.isOnItsWay()) {
            throw new Refusal(
                    ASSESSMENT_DRAFT_EXISTS, "Version " + newest.number() + " is " + newest.status() + " already.");
        }
    }
}
