package org.hegui.platform.proof.pack;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

import org.hegui.platform.proof.CanonicalJson;
import org.hegui.platform.proof.note.Checkpoint;
import org.hegui.platform.proof.note.NoteSigner;
import org.hegui.platform.proof.note.SignedNote;

/**
 * Writes an evidence pack while its entries are being read, in memory that doesn't grow with them. Only
 * {@link #finish()} makes a pack of it: what is closed before has no manifest and verifies nowhere.
 */
public final class PackWriter implements Closeable {
    private static final JsonMapper JSON = new JsonMapper();
    private static final byte[] LINE_END = {'\n'};
    private static final int BUFFER = 1 << 16;

    private final PackHead head;
    private final List<? extends NoteSigner> signers;
    private final Checkpoint checkpoint;
    private final PackSummary summary;
    private final IndexRanges indices = new IndexRanges();
    private final PackZip zip;
    private final OutputStream entries;

    /**
     * Begins a pack.
     *
     * @param out where it goes; closed with the writer
     * @param head what is known of it
     * @param signers the ledger's keys in use, which sign the manifest
     */
    public PackWriter(OutputStream out, PackHead head, List<? extends NoteSigner> signers) throws IOException {
        this.head = head;
        this.signers = List.copyOf(signers);
        this.checkpoint = Checkpoint.parse(head.checkpoints().getLast().text());
        this.summary = new PackSummary(head, checkpoint);
        this.zip = new PackZip(new BufferedOutputStream(out, BUFFER), head.madeAt());
        writeCheckpoints();
        zip.add(PackFormat.KEYS, keys());
        this.entries = zip.begin(PackFormat.ENTRIES);
    }

    /**
     * Writes the next entry.
     *
     * @throws IllegalArgumentException when its index isn't above that of the one before
     */
    public void entry(PackEntry entry) throws IOException {
        indices.add(entry.index());
        summary.count(entry);
        var line = JsonNodeFactory.instance.objectNode();
        line.put("index", entry.index()).put("id", entry.id()).put("entry", entry.entry());
        line.set("proof", PackFormat.proof(entry.proof()));
        write(line, entries);
    }

    /** Writes the summaries and the signed manifest; the number of entries. */
    public long finish() throws IOException {
        entries.close();
        try (var file = zip.begin(PackFormat.INDICES)) {
            indices.writeTo(file);
        }
        zip.add(PackFormat.SUMMARY_ZH, summary.zh());
        zip.add(PackFormat.SUMMARY_EN, summary.en());
        writeManifest();
        zip.finish();
        return summary.entries();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private void writeCheckpoints() throws IOException {
        for (var note : head.checkpoints()) {
            zip.add(PackFormat.fileOf(Checkpoint.parse(note.text())), note.format());
        }
        try (var file = zip.begin(PackFormat.CONSISTENCY)) {
            for (var proof : head.consistency()) {
                var line = JsonNodeFactory.instance.objectNode();
                line.put("from", proof.from()).put("to", proof.to());
                line.set("proof", PackFormat.proof(proof.hashes()));
                write(line, file);
            }
        }
    }

    private String keys() {
        var json = JsonNodeFactory.instance.objectNode();
        var list = json.putArray("keys");
        head.keys().forEach(key -> list.addObject().put("vkey", key.vkey()).put("fingerprint", key.fingerprint()));
        return CanonicalJson.of(json) + "\n";
    }

    private void writeManifest() throws IOException {
        var manifest = new PackManifest(
                        head.service(),
                        head.handler(),
                        head.scope(),
                        head.madeAt(),
                        checkpoint.origin(),
                        PackFormat.fileOf(checkpoint),
                        summary.entries(),
                        zip.hashes())
                .json();
        var text = PackFormat.manifestText(checkpoint.origin(), manifest.getBytes(StandardCharsets.UTF_8));
        zip.add(PackFormat.MANIFEST, manifest);
        zip.add(PackFormat.MANIFEST_NOTE, SignedNote.sign(text, signers).format());
    }

    private static void write(JsonNode line, OutputStream out) throws IOException {
        out.write(JSON.writeValueAsBytes(line));
        out.write(LINE_END);
    }
}
