package org.hegui.consent.assessment;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Named questions about what was assessed, always within one handler. */
@ApplicationScoped
class AssessmentPurposeRepository implements PanacheRepositoryBase<AssessmentPurpose, UUID> {

    /** What these versions of assessments are about. */
    Uni<List<AssessmentPurpose>> of(String handler, Collection<UUID> assessmentVersionIds) {
        return assessmentVersionIds.isEmpty()
                ? Uni.createFrom().item(List.of())
                : find("handler = ?1 and assessmentVersionId in ?2 order by id", handler, assessmentVersionIds)
                        .list();
    }

    Uni<Long> deleteOf(String handler, UUID assessmentVersionId) {
        return delete("handler = ?1 and assessmentVersionId = ?2", handler, assessmentVersionId);
    }
}
