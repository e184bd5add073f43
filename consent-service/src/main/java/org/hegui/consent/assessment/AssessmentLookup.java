package org.hegui.consent.assessment;

import static org.hegui.consent.ConsentProblem.ASSESSMENT_NOT_FOUND;

import java.util.List;
import java.util.UUID;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

import org.hegui.consent.assessment.scope.AssessmentPurposeRepository;
import org.hegui.platform.identity.CurrentActor;
import org.hegui.platform.problem.Refusal;

/** Finds the assessments of the actor's handler, or refuses. Must be called inside a session. */
@ApplicationScoped
public class AssessmentLookup {

    private final AssessmentRepository assessments;
    private final AssessmentVersionRepository versions;
    private final AssessmentPurposeRepository purposes;
    private final CurrentActor current;

    AssessmentLookup(
            AssessmentRepository assessments,
            AssessmentVersionRepository versions,
            AssessmentPurposeRepository purposes,
            CurrentActor current) {
        this.assessments = assessments;
        this.versions = versions;
        this.purposes = purposes;
        this.current = current;
    }

    /** The assessment with this id. */
    public Uni<Assessment> existing(UUID id) {
        return assessments.find(handler(), id).onItem().ifNull().failWith(AssessmentLookup::notFound);
    }

    /** The assessment, held until the transaction ends: two clerks change it one after the other. */
    public Uni<Assessment> locked(UUID id) {
        return assessments.lock(handler(), id).onItem().ifNull().failWith(AssessmentLookup::notFound);
    }

    /** The version of the assessment with this number. */
    public Uni<AssessmentVersion> version(UUID id, int number) {
        return versions.find(handler(), id, number).onItem().ifNull().failWith(AssessmentLookup::notFound);
    }

    /** The newest version of the assessment. */
    public Uni<AssessmentVersion> newest(Assessment assessment) {
        return versions.newest(handler(), assessment.id());
    }

    /** The version with the purposes that it is about. */
    public Uni<WrittenAssessment> written(Assessment assessment, AssessmentVersion version) {
        return purposes.of(handler(), List.of(version.id()))
                .map(assessed -> new WrittenAssessment(assessment, version, assessed));
    }

    /** The actor's handler. */
    public String handler() {
        return current.actor().handler();
    }

    private static Refusal notFound() {
        return new Refusal(ASSESSMENT_NOT_FOUND, "There is no assessment with this id, or no such version of it.");
    }
}
