package org.hegui.platform.testkit.walk;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

import org.hegui.platform.testkit.Tokens;
import org.hegui.platform.testkit.openapi.Operation;
import org.hegui.platform.testkit.openapi.Samples;
import org.hegui.platform.testkit.wire.Call;
import org.hegui.platform.testkit.wire.Wire;

/** Makes good requests of handler A: paths that exist, good bodies, and the entity tag that a change is based on. */
final class Requests {

    private static final Pattern PARAMETER = Pattern.compile("\\{([^}]+)}");
    private static final String IF_MATCH = "If-Match";

    private final WalkedService service;
    private final List<Operation> operations;
    private final Wire wire;
    private final Samples samples;
    private final JsonMapper json = JsonMapper.builder().build();

    Requests(WalkedService service, List<Operation> operations, Wire wire) {
        this.service = service;
        this.operations = operations;
        this.wire = wire;
        this.samples = new Samples(service.values());
    }

    /** Makes one of everything that there are fixtures for, so that lists have something to show. */
    void makeEverything() {
        operations.stream()
                .map(operation -> operation.path().substring(service.root().length()))
                .filter(template -> missing(template).isEmpty())
                .distinct()
                .forEach(this::filled);
    }

    /** The token of the one of handler A who may call the operation, with every role that may. */
    String owner(Operation operation) {
        var actor = Tokens.actor()
                .handler(service.handler())
                .roles(operation.roles().orElseThrow());
        var subject = service.values().get("subjectId");
        return (subject == null ? actor : actor.subjectId(subject.get().toString())).sign();
    }

    /** A good request, without a token; its optional query parameters are sent where the service gave a value. */
    Call good(Operation operation) {
        var call = Call.of(operation.method(), path(operation));
        for (var parameter : operation.parameters("query").toList()) {
            if (parameter.required() || service.values().containsKey(parameter.name())) {
                var value = samples.of(parameter.name(), parameter.schema()).asText();
                call = call.withQuery(parameter.name(), URLEncoder.encode(value, StandardCharsets.UTF_8));
            }
        }
        var whole = operation.body().isPresent() ? call.withJson(body(operation).toString()) : call;
        return operation.takesHeader(IF_MATCH) ? whole.withHeader(IF_MATCH, entityTag(operation, whole)) : whole;
    }

    /** A good body of the operation. */
    private JsonNode body(Operation operation) {
        return service.body(operation.id())
                .<JsonNode>map(body -> body.get() instanceof String text ? read(text) : json.valueToTree(body.get()))
                .orElseGet(() -> samples.of(operation.body().orElseThrow()));
    }

    private JsonNode read(String text) {
        try {
            return json.readTree(text);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** The path with ids of handler A; fails for a parameter that the service gave no fixture for. */
    private String path(Operation operation) {
        var template = operation.path().substring(service.root().length());
        missing(template).ifPresent(upTo -> {
            throw new AssertionError("No fixture for " + upTo + ": add .existing(\"" + upTo
                    + "\", () -> the id of something of handler A) to the walked service");
        });
        return service.root() + filled(template);
    }

    private Optional<String> missing(String template) {
        return PARAMETER
                .matcher(template)
                .results()
                .filter(match -> existing(template, match.end()).isEmpty())
                .map(match -> template.substring(0, match.end()))
                .findFirst();
    }

    private String filled(String template) {
        var filled = new StringBuilder();
        var rest = 0;
        for (var match : PARAMETER.matcher(template).results().toList()) {
            filled.append(template, rest, match.start());
            rest = match.end();
            filled.append(existing(template, rest).orElseThrow().apply(filled.toString()));
        }
        return filled.append(template.substring(rest)).toString();
    }

    private Optional<Function<String, ?>> existing(String template, int end) {
        return service.existing(template, template.substring(0, end), template.indexOf('{', end) < 0);
    }

    /** Reads the nearest thing above that can be read and has a tag, which a list has not, as whoever may. */
    private String entityTag(Operation change, Call call) {
        for (var path = change.path(); path.contains("{"); path = path.substring(0, path.lastIndexOf('/'))) {
            var template = path;
            var tag = operations.stream()
                    .filter(other -> other.reads() && other.path().equals(template))
                    .map(read -> entityTagOf(read, call))
                    .filter(found -> !found.isEmpty())
                    .findFirst();
            if (tag.isPresent()) {
                return tag.get();
            }
        }
        return "*";
    }

    private String entityTagOf(Operation read, Call change) {
        var depth = (int) read.path().chars().filter(c -> c == '/').count();
        var get = Call.of("GET", upTo(change.path(), depth));
        return wire.send(get.withHeader("Authorization", "Bearer " + owner(read)))
                .entityTag();
    }

    private static String upTo(String path, int slashes) {
        var end = 0;
        for (var i = 0; i <= slashes && end >= 0; i++) {
            end = path.indexOf('/', i == 0 ? 0 : end + 1);
        }
        return end < 0 ? path : path.substring(0, end);
    }
}
