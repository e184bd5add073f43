package org.hegui.platform.proof.pack;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

import org.hegui.platform.proof.CanonicalJson;

/**
 * What a pack says of itself, and what is signed so that nothing can be left out of it afterwards.
 *
 * @param service the service whose ledger it is
 * @param handler the handler whose entries it holds
 * @param scope which of them were asked for
 * @param madeAt when the pack was made
 * @param origin the log, as its checkpoints name it
 * @param checkpoint file of the checkpoint that the entries are proved to
 * @param entries how many entries there are
 * @param files SHA-256 in hexadecimal of every file but the manifest and its note
 */
public record PackManifest(
        String service,
        String handler,
        PackScope scope,
        Instant madeAt,
        String origin,
        String checkpoint,
        long entries,
        SortedMap<String, String> files) {
    private static final Set<String> FIELDS =
            Set.of("format", "service", "handler", "scope", "madeAt", "origin", "checkpoint", "entries", "files");

    /** The manifest as it is written: canonical JSON. */
    public String json() {
        var json = object();
        json.put("format", PackFormat.FORMAT).put("service", service).put("handler", handler);
        json.set("scope", json(scope));
        json.put("madeAt", madeAt.toString()).put("origin", origin).put("checkpoint", checkpoint);
        json.put("entries", entries);
        var hashes = json.putObject("files");
        files.forEach(hashes::put);
        return CanonicalJson.of(json);
    }

    /**
     * Reads a manifest.
     *
     * @throws IllegalArgumentException when it isn't one of this format
     */
    public static PackManifest parse(String text) {
        var json = CanonicalJson.read(text);
        if (!PackFormat.FORMAT.equals(json.path("format").textValue())) {
            throw new IllegalArgumentException("the format isn't " + PackFormat.FORMAT);
        }
        json.fieldNames().forEachRemaining(PackManifest::known);
        var entries = json.path("entries");
        if (!entries.isIntegralNumber() || !entries.canConvertToLong() || entries.longValue() < 0) {
            throw new IllegalArgumentException("entries is no number");
        }
        return new PackManifest(
                text(json, "service"),
                text(json, "handler"),
                scope(json.path("scope")),
                moment(text(json, "madeAt")),
                text(json, "origin"),
                text(json, "checkpoint"),
                entries.longValue(),
                files(json.path("files")));
    }

    private static void known(String field) {
        if (!FIELDS.contains(field)) {
            throw new IllegalArgumentException("it has a field that the format doesn't know");
        }
    }

    private static SortedMap<String, String> files(JsonNode json) {
        var files = new TreeMap<String, String>();
        json.fieldNames().forEachRemaining(name -> files.put(name, text(json, name)));
        return files;
    }

    private static ObjectNode json(PackScope scope) {
        var json = object();
        put(json, "subjectId", scope.subjectId());
        put(json, "objectId", scope.objectId());
        put(json, "from", scope.from());
        put(json, "to", scope.to());
        return json;
    }

    private static void put(ObjectNode json, String name, @Nullable Object value) {
        if (value != null) {
            json.put(name, value.toString());
        }
    }

    private static PackScope scope(JsonNode json) {
        return new PackScope(
                optional(json, "subjectId", UUID::fromString),
                optional(json, "objectId", UUID::fromString),
                optional(json, "from", PackManifest::moment),
                optional(json, "to", PackManifest::moment));
    }

    private static <T> @Nullable T optional(JsonNode json, String name, Function<String, T> read) {
        return json.has(name) ? read.apply(text(json, name)) : null;
    }

    private static Instant moment(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("it has an instant that is none", e);
        }
    }

    private static String text(JsonNode json, String name) {
        var text = json.path(name).textValue();
        if (text == null) {
            throw new IllegalArgumentException(name + " is no text");
        }
        return text;
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
