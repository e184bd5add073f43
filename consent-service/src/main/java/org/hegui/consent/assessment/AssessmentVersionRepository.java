package org.hegui.consent.assessment;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

import org.hegui.platform.page.PageRequest;

/** Named questions about the versions of assessments, always within one handler. */
@ApplicationScoped
public class AssessmentVersionRepository implements PanacheRepositoryBase<AssessmentVersion, UUID> {

    /** The version with this id, or null. */
    public Uni<AssessmentVersion> find(String handler, UUID id) {
        return find("handler = ?1 and id = ?2", handler, id).firstResult();
    }

    Uni<AssessmentVersion> find(String handler, UUID assessmentId, int number) {
        return find("handler = ?1 and assessmentId = ?2 and number = ?3", handler, assessmentId, number)
                .firstResult();
    }

    Uni<AssessmentVersion> newest(String handler, UUID assessmentId) {
        return find("handler = ?1 and assessmentId = ?2 order by number desc", handler, assessmentId)
                .firstResult();
    }

    /** The newest version of each of these assessments. */
    public Uni<List<AssessmentVersion>> newest(String handler, Collection<UUID> assessmentIds) {
        return assessmentIds.isEmpty()
                ? Uni.createFrom().item(List.of())
                : find(
                                "from AssessmentVersion v where v.handler = ?1 and v.assessmentId in ?2 and v.number ="
                                        + " (select max(w.number) from AssessmentVersion w where w.assessmentId = v.assessmentId)",
                                handler,
                                assessmentIds)
                        .list();
    }

    /** The version of the assessment that counts, or null. */
    public Uni<AssessmentVersion> approved(String handler, UUID assessmentId) {
        return find("handler = ?1 and assessmentId = ?2 and status = APPROVED", handler, assessmentId)
                .firstResult();
    }

    /** The approved versions that are about some version of this purpose. */
    public Uni<List<AssessmentVersion>> approvedOf(String handler, UUID purposeId) {
        return find(
                        "handler = ?1 and status = APPROVED and id in (select p.assessmentVersionId from"
                                + " AssessmentPurpose p where p.handler = ?1 and p.purposeId = ?2) order by id",
                        handler,
                        purposeId)
                .list();
    }

    /** All versions, oldest first. */
    public Uni<List<AssessmentVersion>> history(String handler, UUID assessmentId) {
        return find("handler = ?1 and assessmentId = ?2 order by number", handler, assessmentId)
                .list();
    }

    /** A page of the versions of the assessment, and one more if there is one. */
    public Uni<List<AssessmentVersion>> list(String handler, UUID assessmentId, PageRequest page) {
        return find("handler = ?1 and assessmentId = ?2 and id > ?3 order by id", handler, assessmentId, page.after())
                .range(0, page.limit())
                .list();
    }
}
