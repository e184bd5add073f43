package org.hegui.evidence;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;

import org.hegui.platform.proof.CanonicalJson;
import org.hegui.platform.proof.note.Checkpoint;
import org.hegui.platform.proof.note.Ed25519Signer;
import org.hegui.platform.proof.pack.PackEntry;
import org.hegui.platform.proof.pack.PackHead;
import org.hegui.platform.proof.pack.PackScope;
import org.hegui.platform.proof.pack.PackWriter;
import org.hegui.platform.proof.tree.Frontier;
import org.hegui.platform.proof.tree.InclusionProof;
import org.hegui.platform.proof.tree.NodeId;
import org.hegui.platform.proof.tree.TreeHash;

/** A pack of a small ledger, made with the library as a service makes it. */
final class Made {
    static final String ORIGIN = "hegui.example/consent";
    static final Ed25519Signer KEY = Ed25519Signer.ofSeed(ORIGIN, new byte[32]);

    private Made() {}

    static String id(int index) {
        return new UUID(index, 7).toString();
    }

    /** Writes a pack in which an entry, if one is named, is another than the one in the tree. */
    static Path pack(Path file, int size, int spoiled) throws IOException {
        var entries = IntStream.range(0, size).mapToObj(Made::entry).toList();
        var nodes = new HashMap<NodeId, byte[]>();
        var growth = Frontier.EMPTY.append(entries.stream()
                .map(entry -> TreeHash.leaf(entry.getBytes(StandardCharsets.UTF_8)))
                .toList());
        growth.nodes().forEach(node -> nodes.put(node.id(), node.hash()));
        var checkpoint = new Checkpoint(ORIGIN, size, growth.frontier().root()).sign(List.of(KEY));
        var head = new PackHead(
                "consent",
                "acme",
                PackScope.ALL,
                Instant.parse("2026-11-22T02:00:00Z"),
                List.of(checkpoint),
                List.of(),
                List.of(KEY.verifier()));
        try (var writer = new PackWriter(Files.newOutputStream(file), head, List.of(KEY))) {
            for (var index = 0; index < size; index++) {
                var entry = index == spoiled ? entries.get(index).replace("granted", "refused") : entries.get(index);
                var proof = InclusionProof.of(index, size, (level, place) -> nodes.get(new NodeId(level, place)))
                        .hashes();
                writer.entry(new PackEntry(index, id(index), entry, proof));
            }
            writer.finish();
        }
        return file;
    }

    private static String entry(int index) {
        return CanonicalJson.of(JsonNodeFactory.instance
                .objectNode()
                .put("id", id(index))
                .put("handler", "acme")
                .put("action", "consent.granted")
                .put("recordedAt", "2026-11-22T01:00:00Z"));
    }
}
