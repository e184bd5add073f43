package org.hegui.consent.assessment.task;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

import org.hegui.consent.assessment.AssessmentLookup;
import org.hegui.platform.page.Page;
import org.hegui.platform.page.PageRequest;

/** Shows the tasks to make assessments again. */
@ApplicationScoped
class AssessmentTaskService {

    private final AssessmentTaskRepository tasks;
    private final AssessmentLookup lookup;

    AssessmentTaskService(AssessmentTaskRepository tasks, AssessmentLookup lookup) {
        this.tasks = tasks;
        this.lookup = lookup;
    }

    @WithSession
    Uni<Page<AssessmentTask>> list(@Nullable TaskState state, PageRequest page) {
        return tasks.list(lookup.handler(), state, page).map(found -> Page.of(found, page.limit(), AssessmentTask::id));
    }
}
