package org.hegui.platform.api;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

import org.hegui.platform.problem.Problem;

/** Documents, for every operation, that each error is a problem. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ProblemAnswers implements OASFilter {

    @Override
    public Operation filterOperation(Operation operation) {
        var responses = operation.getResponses();
        if (responses != null) {
            if (isConditional(operation)) {
                responses.addAPIResponse("412", answer("It is no longer what If-Match names: read it again"));
                responses.addAPIResponse("428", answer("The header If-Match is missing"));
            }
            responses.addAPIResponse("default", anyError());
            responses.getAPIResponses().forEach(ProblemAnswers::describe);
        }
        return operation;
    }

    private static boolean isConditional(Operation operation) {
        var parameters = operation.getParameters();
        return parameters != null
                && parameters.stream().anyMatch(parameter -> HttpHeaders.IF_MATCH.equals(parameter.getName()));
    }

    private static APIResponse answer(String description) {
        return OASFactory.createAPIResponse().description(description);
    }

    private static void describe(String status, APIResponse response) {
        if (status.startsWith("4") && response.getContent() == null) {
            response.setContent(problem());
        }
    }

    private static APIResponse anyError() {
        return OASFactory.createAPIResponse()
                .description("Any error: see the problem's type, detail and rules")
                .content(problem());
    }

    private static Content problem() {
        var schema = OASFactory.createSchema().ref("#/components/schemas/Problem");
        return OASFactory.createContent()
                .addMediaType(Problem.MEDIA_TYPE, OASFactory.createMediaType().schema(schema));
    }
}
