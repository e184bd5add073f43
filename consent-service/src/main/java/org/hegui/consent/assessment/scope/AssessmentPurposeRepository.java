package org.hegui.consent.assessment.scope;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Named questions about what was assessed, always within one handler. */
@ApplicationScoped
public class AssessmentPurposeRepository implements PanacheRepositoryBase<AssessmentPurpose, UUID> {

    /** What these versions of assessments are about. */
    public Uni<List<AssessmentPurpose>> of(String handler, Collection<UUID> assessmentVersionIds) {
        return assessmentVersionIds.isEmpty()
                ? Uni.createFrom().item(List.of())
                : find("handler = ?1 and assessmentVersionId in ?2 order by id", handler, assessmentVersionIds)
                        .list();
    }

    /** From now on the version of an assessment is about these. */
    public Uni<Void> replace(String handler, UUID assessmentVersionId, List<AssessedContents> assessed) {
        return deleteOf(handler, assessmentVersionId)
                .onItem()
                .transformToMulti(_ -> Multi.createFrom().iterable(assessed))
                .map(one -> new AssessmentPurpose(handler, assessmentVersionId, one))
                .onItem()
                .transformToUniAndConcatenate(this::persist)
                .collect()
                .asList()
                .chain(this::flush);
    }

    /** The version of an assessment is about nothing any more. */
    public Uni<Long> deleteOf(String handler, UUID assessmentVersionId) {
        return delete("handler = ?1 and assessmentVersionId = ?2", handler, assessmentVersionId);
    }
}
