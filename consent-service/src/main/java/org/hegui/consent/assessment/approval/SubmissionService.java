package org.hegui.consent.assessment.approval;

import java.util.UUID;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

import org.hegui.consent.assessment.WrittenAssessment;
import org.hegui.consent.assessment.scope.ScopeElsewhere;
import org.hegui.platform.precondition.IfMatch;

/**
 * Asks transfer-service about what the draft names there and holds nothing meanwhile; opens the review in one transaction
 * then. A draft may have been written when nobody asked.
 */
@ApplicationScoped
class SubmissionService {

    private final ScopeElsewhere elsewhere;
    private final ReviewOpeningService reviews;

    SubmissionService(ScopeElsewhere elsewhere, ReviewOpeningService reviews) {
        this.elsewhere = elsewhere;
        this.reviews = reviews;
    }

    Uni<WrittenAssessment> submit(UUID id, IfMatch ifMatch, Approver approver) {
        return reviews.newest(id)
                .chain(contents -> elsewhere.requireKnown(contents.transfers(), contents.processors()))
                .chain(() -> reviews.submit(id, ifMatch, approver));
    }
}
