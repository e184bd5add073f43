package org.hegui.platform.proof.verify;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

import org.hegui.platform.proof.CanonicalJson;
import org.hegui.platform.proof.NotIJson;
import org.hegui.platform.proof.note.Checkpoint;
import org.hegui.platform.proof.pack.PackEntry;
import org.hegui.platform.proof.pack.PackFormat;
import org.hegui.platform.proof.pack.PackManifest;
import org.hegui.platform.proof.tree.InclusionProof;
import org.hegui.platform.proof.tree.TreeHash;

/** Checks one entry by itself: that it is canonical, is what its line says, belongs into the pack and is proven. */
final class EntryCheck {
    private static final Set<String> FIELDS = Set.of("index", "id", "entry", "proof");

    private final PackManifest manifest;
    private final Checkpoint checkpoint;

    EntryCheck(PackManifest manifest, Checkpoint checkpoint) {
        this.manifest = manifest;
        this.checkpoint = checkpoint;
    }

    /** Reads a line; none when it can't be read. */
    static @Nullable PackEntry read(String line) {
        try {
            var json = CanonicalJson.read(line);
            var index = json.path("index");
            if (!json.isObject()
                    || json.size() != FIELDS.size()
                    || !index.canConvertToLong()
                    || !index.isIntegralNumber()
                    || !json.path("id").isTextual()
                    || !json.path("entry").isTextual()) {
                throw new IllegalArgumentException("it isn't the line of an entry");
            }
            return new PackEntry(
                    index.longValue(),
                    json.path("id").textValue(),
                    json.path("entry").textValue(),
                    PackFormat.proof(json.path("proof")));
        } catch (IllegalArgumentException malformed) {
            return null;
        }
    }

    void check(PackEntry entry) throws Refusal {
        var json = canonical(entry.entry());
        if (json == null) {
            throw refusal(Fault.ENTRY_NOT_CANONICAL, entry);
        }
        if (!isProven(entry)) {
            throw refusal(Fault.ENTRY_NOT_PROVEN, entry);
        }
        if (!entry.id().equals(json.path("id").textValue())
                || !manifest.handler().equals(json.path("handler").textValue())) {
            throw refusal(Fault.ENTRY_MISMATCH, entry);
        }
        if (!isInScope(json)) {
            throw refusal(Fault.ENTRY_OUT_OF_SCOPE, entry);
        }
    }

    static Refusal refusal(Fault fault, PackEntry entry) {
        return Refusal.ofEntry(fault, PackFormat.ENTRIES, entry.index(), entry.id());
    }

    private boolean isProven(PackEntry entry) {
        if (entry.index() < 0 || entry.index() >= checkpoint.size()) {
            return false;
        }
        var leaf = TreeHash.leaf(entry.entry().getBytes(StandardCharsets.UTF_8));
        return new InclusionProof(entry.index(), checkpoint.size(), entry.proof()).proves(leaf, checkpoint.rootHash());
    }

    private static @Nullable JsonNode canonical(String entry) {
        try {
            var json = CanonicalJson.read(entry);
            return json.isObject() && CanonicalJson.of(json).equals(entry) ? json : null;
        } catch (NotIJson noJson) {
            return null;
        }
    }

    private boolean isInScope(JsonNode entry) {
        var scope = manifest.scope();
        return isAsked(scope.subjectId(), entry.path("subjectId"))
                && isAsked(scope.objectId(), entry.path("objectId"))
                && isInTime(scope.from(), scope.to(), entry.path("recordedAt"));
    }

    private static boolean isAsked(@Nullable Object asked, JsonNode value) {
        return asked == null || asked.toString().equals(value.textValue());
    }

    private static boolean isInTime(@Nullable Instant from, @Nullable Instant to, JsonNode value) {
        if (from == null && to == null) {
            return true;
        }
        try {
            var recordedAt = Instant.parse(value.asText());
            return (from == null || !recordedAt.isBefore(from)) && (to == null || recordedAt.isBefore(to));
        } catch (DateTimeException noInstant) {
            return false;
        }
    }
}
