package org.hegui.consent.assessment.writing;

import java.util.UUID;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

import org.hegui.consent.assessment.WrittenAssessment;
import org.hegui.consent.assessment.scope.ScopeElsewhere;
import org.hegui.platform.precondition.IfMatch;

/** Asks transfer-service about what is named there and holds nothing meanwhile; writes in one transaction then. */
@ApplicationScoped
class WritingService {

    private final ScopeElsewhere elsewhere;
    private final AssessmentService assessments;

    WritingService(ScopeElsewhere elsewhere, AssessmentService assessments) {
        this.elsewhere = elsewhere;
        this.assessments = assessments;
    }

    Uni<WrittenAssessment> create(WriteAssessmentRequest request) {
        return known(request).chain(() -> assessments.create(request));
    }

    Uni<WrittenAssessment> change(UUID id, IfMatch ifMatch, WriteAssessmentRequest request) {
        return known(request).chain(() -> assessments.change(id, ifMatch, request));
    }

    Uni<WrittenAssessment> next(UUID id, IfMatch ifMatch, WriteAssessmentRequest request) {
        return known(request).chain(() -> assessments.next(id, ifMatch, request));
    }

    private Uni<Void> known(WriteAssessmentRequest request) {
        var contents = request.contents();
        return elsewhere.requireKnown(contents.transfers(), contents.processors());
    }
}
