package org.hegui.platform.testkit.openapi;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One operation of a service.
 *
 * @param id its operationId, or method and path when it has none
 * @param method HTTP method in capitals
 * @param path path with the service's root, such as {@code /sample/v1/notes/{id}}
 * @param parameters all its parameters, those of the path first
 * @param body what its JSON body must be; empty when it takes none
 * @param bodyRequired whether the body must be sent
 * @param roles who may call it: empty when the document does not say, an empty set for everybody with a token
 */
public record Operation(
        String id,
        String method,
        String path,
        List<Parameter> parameters,
        Optional<Schema> body,
        boolean bodyRequired,
        Optional<Set<String>> roles) {

    /** Whether it only reads. */
    public boolean reads() {
        return method.equals("GET") || method.equals("HEAD");
    }

    /** Whether its address names a thing. */
    public boolean namesSomething() {
        return path.contains("{");
    }

    /** The parameters of one kind. */
    public Stream<Parameter> parameters(String in) {
        return parameters.stream().filter(parameter -> parameter.in().equals(in));
    }

    /** Whether it takes the header. */
    public boolean takesHeader(String name) {
        return parameters("header").anyMatch(header -> header.name().equalsIgnoreCase(name));
    }

    @Override
    public String toString() {
        return method + " " + path + " (" + id + ")";
    }
}
