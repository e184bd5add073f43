package org.hegui.consent.assessment.writing;

import static org.hegui.consent.ConsentProblem.ASSESSMENT_DRAFT_EXISTS;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

import org.hegui.consent.assessment.Assessment;
import org.hegui.consent.assessment.AssessmentLookup;
import org.hegui.consent.assessment.AssessmentRecords;
import org.hegui.consent.assessment.AssessmentRepository;
import org.hegui.consent.assessment.AssessmentVersion;
import org.hegui.consent.assessment.AssessmentVersionRepository;
import org.hegui.consent.assessment.WrittenAssessment;
import org.hegui.consent.assessment.scope.AssessmentPurposeRepository;
import org.hegui.consent.assessment.scope.ScopeLookup;
import org.hegui.platform.identity.CurrentActor;
import org.hegui.platform.precondition.IfMatch;
import org.hegui.platform.problem.Refusal;
import org.hegui.platform.problem.Violation;

/** Writes assessments. */
@ApplicationScoped
class AssessmentService {

    private final AssessmentRepository assessments;
    private final AssessmentVersionRepository versions;
    private final AssessmentPurposeRepository purposes;
    private final AssessmentLookup lookup;
    private final ScopeLookup scope;
    private final AssessmentRecords records;
    private final CurrentActor current;
    private final Clock clock;

    AssessmentService(
            AssessmentRepository assessments,
            AssessmentVersionRepository versions,
            AssessmentPurposeRepository purposes,
            AssessmentLookup lookup,
            ScopeLookup scope,
            AssessmentRecords records,
            CurrentActor current,
            Clock clock) {
        this.assessments = assessments;
        this.versions = versions;
        this.purposes = purposes;
        this.lookup = lookup;
        this.scope = scope;
        this.records = records;
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

    private Uni<WrittenAssessment> version(
            Assessment assessment, int number, WriteAssessmentRequest request, List<UUID> named) {
        return versions.persistAndFlush(
                        new AssessmentVersion(assessment, number, author(), request.contents(), clock.instant()))
                .call(version -> assess(version, named))
                .call(records::written)
                .chain(version -> lookup.written(assessment, version));
    }

    private Uni<Void> assess(AssessmentVersion version, List<UUID> named) {
        return scope.contents(named).chain(contents -> purposes.replace(lookup.handler(), version.id(), contents));
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
        if (newest.status().isOnItsWay()) {
            throw new Refusal(
                    ASSESSMENT_DRAFT_EXISTS, "Version " + newest.number() + " is " + newest.status() + " already.");
        }
    }
}
