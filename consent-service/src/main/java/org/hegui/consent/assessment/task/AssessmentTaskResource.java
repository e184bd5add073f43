package org.hegui.consent.assessment.task;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import org.hegui.platform.identity.Roles;
import org.hegui.platform.page.Page;
import org.hegui.platform.page.PageRequest;

/** What has to be assessed again, over HTTP. */
@Path("/assessment-tasks")
@Tag(name = "Assessments")
public class AssessmentTaskResource {

    private final AssessmentTaskService tasks;

    AssessmentTaskResource(AssessmentTaskService tasks) {
        this.tasks = tasks;
    }

    /** Assessments to be made again, oldest first, in a state or all of them. */
    @GET
    @RolesAllowed({Roles.PIPO, Roles.COUNSEL, Roles.AUDITOR})
    @Operation(operationId = "listAssessmentTasks", summary = "List what has to be assessed again")
    public Uni<Page<AssessmentTaskResponse>> list(
            @RestQuery @Nullable TaskState state, @Valid @BeanParam PageRequest page) {
        return tasks.list(state, page).map(found -> found.map(AssessmentTask::response));
    }
}
