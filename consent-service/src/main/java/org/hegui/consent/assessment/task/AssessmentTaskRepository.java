package org.hegui.consent.assessment.task;

import java.util.List;
import java.util.UUID;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

import org.hegui.platform.page.PageRequest;

/** Named questions about tasks, always within one handler. */
@ApplicationScoped
public class AssessmentTaskRepository implements PanacheRepositoryBase<AssessmentTask, UUID> {

    /** The tasks to make this assessment again. */
    public Uni<List<AssessmentTask>> open(String handler, UUID assessmentId) {
        return find("handler = ?1 and assessmentId = ?2 and doneAt is null order by id", handler, assessmentId)
                .list();
    }

    /** Oldest first: those that are open, those that are done, or all of them. */
    Uni<List<AssessmentTask>> list(String handler, @Nullable TaskState state, PageRequest page) {
        var which = switch (state) {
            case null -> "";
            case OPEN -> " and doneAt is null";
            case DONE -> " and doneAt is not null";
        };
        return find("handler = ?1 and id > ?2" + which + " order by id", handler, page.after())
                .range(0, page.limit())
                .list();
    }

    /** Deletes the tasks of an assessment that nobody relied on. */
    public Uni<Long> deleteOf(String handler, UUID assessmentId) {
        return delete("handler = ?1 and assessmentId = ?2", handler, assessmentId);
    }
}
