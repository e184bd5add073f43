package org.hegui.platform.testkit.walk;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

import org.hegui.platform.testkit.Tokens;

/**
 * What the walks need to know of a service beside its API document: what exists of handler A, made through the service's
 * own API, and which bodies are good where the schema alone does not tell. Each supplier is asked anew for each operation,
 * so that no operation finds what another one has used up. Paths are without the service's root, as in the tests.
 */
public final class WalkedService {

    private final String root;
    private String handler = Tokens.HANDLER_A;
    private final Map<String, Function<String, ?>> existing = new HashMap<>();
    private final Map<String, Supplier<?>> values = new HashMap<>();
    private final Map<String, Supplier<?>> bodies = new HashMap<>();
    private final Set<String> namingOwn = new HashSet<>();
    private final Map<String, String> catalogues = new HashMap<>();
    private final Map<String, String> unwalked = new HashMap<>();
    private final Map<String, String> technical =
            new HashMap<>(Map.of("flyway_schema_history", "written by migrations only, before the service starts"));

    private WalkedService(String root) {
        this.root = root;
    }

    /** A service whose API begins at this root, such as {@code /sample/v1}. */
    public static WalkedService at(String root) {
        return new WalkedService(root);
    }

    /** A service built on the platform, whose endpoints are known here already. */
    public static WalkedService ofService(String root) {
        var service = at(root);
        PlatformThings.addTo(service, root, service.handler);
        return service;
    }

    /** The handler for whom the fixtures make things; {@link Tokens#HANDLER_A} unless said. */
    public WalkedService ofHandler(String name) {
        handler = name;
        return this;
    }

    /**
     * The id of something of handler A for the last parameter of the path, and of all paths that go on after it without
     * another parameter. A path with its own line is preferred to the path that it goes on from.
     */
    public WalkedService existing(String path, Supplier<?> id) {
        return existingIn(path, parent -> id.get());
    }

    /** The same for something inside of another: gets the filled path up to the parameter, such as {@code /notes/123/parts}. */
    public WalkedService existingIn(String path, Function<String, ?> id) {
        existing.put(path, id);
        return this;
    }

    /** The value of all query parameters and required body fields of this name. */
    public WalkedService value(String name, Supplier<?> value) {
        values.put(name, value);
        return this;
    }

    /** A good body of the operation, with which anybody with the role makes what is their own. */
    public WalkedService body(String operationId, Supplier<?> body) {
        bodies.put(operationId, body);
        return this;
    }

    /** A good body of the operation that names something of handler A, so that a stranger who sends it is refused. */
    public WalkedService bodyNamingOwn(String operationId, Supplier<?> body) {
        namingOwn.add(operationId);
        return body(operationId, body);
    }

    /** An operation without an id in its path that shows no row of any handler to anybody, and why. */
    public WalkedService showsNoRows(String operationId, String why) {
        catalogues.put(operationId, why);
        return this;
    }

    /** An operation that no walk calls, and why. */
    public WalkedService unwalked(String operationId, String why) {
        unwalked.put(operationId, why);
        return this;
    }

    /** A table that changes without a request, and why that is right. */
    public WalkedService technical(String table, String why) {
        technical.put(table, why);
        return this;
    }

    String root() {
        return root;
    }

    String handler() {
        return handler;
    }

    Set<String> technicalTables() {
        return technical.keySet();
    }

    boolean walks(String operationId) {
        return !unwalked.containsKey(operationId);
    }

    boolean showsRows(String operationId) {
        return !catalogues.containsKey(operationId);
    }

    boolean namesOwn(String operationId) {
        return namingOwn.contains(operationId);
    }

    Map<String, Supplier<?>> values() {
        return values;
    }

    Optional<Supplier<?>> body(String operationId) {
        return Optional.ofNullable(bodies.get(operationId));
    }

    /** Who makes the id for the parameter at the end of {@code upTo}, on the way to the whole path. */
    Optional<Function<String, ?>> existing(String whole, String upTo, boolean last) {
        var own = last ? existing.get(whole) : null;
        return Optional.ofNullable(own != null ? own : existing.get(upTo));
    }
}
