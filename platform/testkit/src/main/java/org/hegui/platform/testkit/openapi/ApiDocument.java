package org.hegui.platform.testkit.openapi;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** The OpenAPI 3.1 document of a service, in JSON: its operations, with what they take and who may call them. */
public final class ApiDocument {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch", "head");
    private static final String JSON = "application/json";

    private final JsonNode document;

    private ApiDocument(JsonNode document) {
        this.document = document;
    }

    /** Reads the document from JSON text. */
    public static ApiDocument parse(String json) {
        try {
            return new ApiDocument(JsonMapper.builder().build().readTree(json));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("The API document is not JSON", e);
        }
    }

    /** Every operation below a root such as {@code /sample/v1}, by path and method. */
    public List<Operation> operations(String root) {
        return document.path("paths").properties().stream()
                .filter(path -> path.getKey().startsWith(root + "/"))
                .flatMap(this::operations)
                .sorted(Comparator.comparing(Operation::path).thenComparing(Operation::method))
                .toList();
    }

    private Stream<Operation> operations(Map.Entry<String, JsonNode> path) {
        var shared = path.getValue().path("parameters");
        return path.getValue().properties().stream()
                .filter(entry -> METHODS.contains(entry.getKey()))
                .map(entry -> operation(path.getKey(), entry.getKey(), entry.getValue(), shared));
    }

    private Operation operation(String path, String method, JsonNode operation, JsonNode shared) {
        var name = method.toUpperCase(Locale.ROOT);
        var body = operation.path("requestBody");
        var schema = body.path("content").path(JSON).path("schema");
        return new Operation(
                operation.path("operationId").asText(name + " " + path),
                name,
                path,
                parameters(operation.path("parameters"), shared),
                schema.isMissingNode() ? Optional.empty() : Optional.of(new Schema(document, schema)),
                body.path("required").asBoolean(),
                roles(operation));
    }

    private List<Parameter> parameters(JsonNode own, JsonNode shared) {
        var parameters = new ArrayList<Parameter>();
        Stream.of(shared, own).forEach(some -> some.forEach(parameter -> parameters.add(parameter(parameter))));
        return parameters.stream()
                .sorted(Comparator.comparing(parameter -> parameter.in().equals("path") ? 0 : 1))
                .toList();
    }

    private Parameter parameter(JsonNode given) {
        var parameter =
                given.has("$ref") ? document.at(given.get("$ref").asText().substring(1)) : given;
        return new Parameter(
                parameter.path("name").asText(),
                parameter.path("in").asText(),
                parameter.path("required").asBoolean(),
                new Schema(document, parameter.path("schema")));
    }

    private Optional<Set<String>> roles(JsonNode operation) {
        var security = operation.has("security") ? operation.get("security") : document.path("security");
        if (security.isEmpty()) {
            return Optional.empty();
        }
        var roles = new HashSet<String>();
        security.forEach(scheme -> scheme.forEach(some -> some.forEach(role -> roles.add(role.asText()))));
        return Optional.of(Set.copyOf(roles));
    }
}
