package org.hegui.platform.proof.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.LongPredicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;

import org.hegui.platform.proof.CanonicalJson;
import org.hegui.platform.proof.note.Checkpoint;
import org.hegui.platform.proof.note.Ed25519Signer;
import org.hegui.platform.proof.note.SignedNote;
import org.hegui.platform.proof.pack.PackEntry;
import org.hegui.platform.proof.pack.PackHead;
import org.hegui.platform.proof.pack.PackScope;
import org.hegui.platform.proof.pack.PackWriter;
import org.hegui.platform.proof.tree.ConsistencyProof;
import org.hegui.platform.proof.tree.Frontier;
import org.hegui.platform.proof.tree.InclusionProof;
import org.hegui.platform.proof.tree.NodeId;
import org.hegui.platform.proof.tree.TreeHash;

/** A ledger in memory, with entries as a service makes them. */
final class Ledger {
    static final String ORIGIN = "hegui.example/consent";
    static final String HANDLER = "acme";
    static final Instant NOW = Instant.parse("2026-11-22T02:00:00Z");

    final Ed25519Signer key;

    private final List<String> entries;
    private final Map<NodeId, byte[]> nodes = new HashMap<>();

    private Ledger(List<String> entries, Ed25519Signer key) {
        this.entries = entries;
        this.key = key;
        var leaves = entries.stream()
                .map(entry -> TreeHash.leaf(entry.getBytes(StandardCharsets.UTF_8)))
                .toList();
        Frontier.EMPTY.append(leaves).nodes().forEach(node -> nodes.put(node.id(), node.hash()));
    }

    static Ledger of(int size) {
        return signedBy(size, Ed25519Signer.ofSeed(ORIGIN, new byte[32]));
    }

    /** One that another key signs. */
    static Ledger signedBy(int size, Ed25519Signer key) {
        return new Ledger(
                IntStream.range(0, size).mapToObj(i -> entry(i, HANDLER)).toList(), key);
    }

    /** One with this text in place of an entry. */
    static Ledger with(int size, int index, String entry) {
        var ledger = Ledger.of(size);
        var entries = new ArrayList<>(ledger.entries);
        entries.set(index, entry);
        return new Ledger(entries, ledger.key);
    }

    static String id(long index) {
        return new UUID(index, 7).toString();
    }

    static UUID subject(long index) {
        return new UUID(index % 3, 9);
    }

    static String entry(long index, String handler) {
        return CanonicalJson.of(JsonNodeFactory.instance
                .objectNode()
                .put("id", id(index))
                .put("handler", handler)
                .put("action", index % 2 == 0 ? "consent.granted" : "consent.withdrawn")
                .put("actor", "张三的客服")
                .put("objectId", new UUID(index, 8).toString())
                .put("subjectId", subject(index).toString())
                .put("recordedAt", NOW.minusSeconds(1_000_000 - index).toString()));
    }

    long size() {
        return entries.size();
    }

    SignedNote checkpoint(long size) {
        var edge =
                new Frontier(size, Frontier.needs(size).stream().map(nodes::get).toList());
        return new Checkpoint(ORIGIN, size, edge.root()).sign(List.of(key));
    }

    PackHead head(PackScope scope, long... sizes) {
        return new PackHead(
                "consent",
                HANDLER,
                scope,
                NOW,
                LongStream.of(sizes).mapToObj(this::checkpoint).toList(),
                IntStream.range(1, sizes.length)
                        .mapToObj(i -> ConsistencyProof.of(sizes[i - 1], sizes[i], this::hash))
                        .toList(),
                List.of(key.verifier()));
    }

    PackEntry packEntry(long index) {
        return new PackEntry(
                index,
                id(index),
                entries.get((int) index),
                InclusionProof.of(index, size(), this::hash).hashes());
    }

    private byte[] hash(int level, long index) {
        return nodes.get(new NodeId(level, index));
    }

    /** A pack of all entries, with checkpoints at some sizes before. */
    Path pack(Path folder) {
        return pack(folder, head(PackScope.ALL, size() / 3, size() / 2, size()), index -> true);
    }

    Path pack(Path folder, PackHead head, LongPredicate chosen) {
        var pack = folder.resolve("pack.zip");
        try (var writer = new PackWriter(Files.newOutputStream(pack), head, List.of(key))) {
            for (var index = 0L; index < size(); index++) {
                if (chosen.test(index)) {
                    writer.entry(packEntry(index));
                }
            }
            writer.finish();
            return pack;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
