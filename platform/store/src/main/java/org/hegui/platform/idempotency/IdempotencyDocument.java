package org.hegui.platform.idempotency;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.IndexView;

import org.hegui.platform.idempotency.request.IdempotencyKey;

/** Documents the header on each operation that is {@link Idempotent}, and its refusal. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = IdempotencyDocument.BEFORE_PROBLEM_ANSWERS)
public class IdempotencyDocument implements OASFilter {

    /** Higher is earlier: that filter describes the refusals that are there. */
    static final int BEFORE_PROBLEM_ANSWERS = 1_000;

    private static final int LONGEST = 255;

    private final Set<String> operations;

    /** Finds the operations in the index of the application's classes. */
    public IdempotencyDocument(IndexView index) {
        operations = index.getAnnotations(Idempotent.class).stream()
                .map(AnnotationInstance::target)
                .filter(target -> target.kind() == AnnotationTarget.Kind.METHOD)
                .map(method ->
                        method.asMethod().annotation(org.eclipse.microprofile.openapi.annotations.Operation.class))
                .filter(Objects::nonNull)
                .map(operation -> operation.value("operationId").asString())
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Operation filterOperation(Operation operation) {
        if (operations.contains(operation.getOperationId())) {
            operation.addParameter(header());
            operation
                    .getResponses()
                    .addAPIResponse(
                            "422",
                            OASFactory.createAPIResponse().description("The key came with another request before"));
        }
        return operation;
    }

    private static Parameter header() {
        return OASFactory.createParameter()
                .name(IdempotencyKey.HEADER)
                .in(Parameter.In.HEADER)
                .required(false)
                .description(
                        "A random value, such as a UUID: the same request is done once and answered the same again.")
                .schema(OASFactory.createSchema()
                        .addType(Schema.SchemaType.STRING)
                        .minLength(1)
                        .maxLength(LONGEST));
    }
}
