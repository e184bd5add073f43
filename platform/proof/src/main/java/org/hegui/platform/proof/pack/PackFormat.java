package org.hegui.platform.proof.pack;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

import org.hegui.platform.proof.Sha256;
import org.hegui.platform.proof.note.Checkpoint;

/** Names and forms in a pack, as its writer and its verifier know them; see {@code docs/evidence-pack.md}. */
public final class PackFormat {
    /** Name and version of the format; the first line of the note that signs the manifest. */
    public static final String FORMAT = "hegui-evidence-pack/v1";

    public static final String MANIFEST = "manifest.json";
    public static final String MANIFEST_NOTE = "manifest.note";
    public static final String ENTRIES = "entries.ndjson";
    public static final String INDICES = "indices.txt";
    public static final String CONSISTENCY = "consistency.ndjson";
    public static final String KEYS = "keys.json";
    public static final String SUMMARY_ZH = "summary.zh.txt";
    public static final String SUMMARY_EN = "summary.en.txt";
    public static final String CHECKPOINTS = "checkpoints/";

    /** Checkpoints that a pack may hold. */
    public static final int MOST_CHECKPOINTS = 10_000;

    private static final int LONGEST_PROOF = 64;

    private PackFormat() {}

    /** The file of a checkpoint; the names sort as the sizes do. */
    public static String fileOf(Checkpoint checkpoint) {
        return CHECKPOINTS + "%020d.note".formatted(checkpoint.size());
    }

    /**
     * The text that is signed for a manifest: the format, the log and the hash of the manifest. Its second line is no
     * number, so that it can never be taken for a checkpoint that the same key signs.
     */
    public static String manifestText(String origin, byte[] manifest) {
        var hash = Base64.getEncoder().encodeToString(Sha256.of(manifest));
        return FORMAT + "\nlog " + origin + "\nmanifest " + hash + "\n";
    }

    /** The hashes of a proof as JSON: base64, from the bottom of the tree. */
    public static ArrayNode proof(List<byte[]> hashes) {
        var array = JsonNodeFactory.instance.arrayNode(hashes.size());
        hashes.forEach(hash -> array.add(Base64.getEncoder().encodeToString(hash)));
        return array;
    }

    /**
     * Reads the hashes of a proof.
     *
     * @throws IllegalArgumentException when it isn't an array of at most 64 hashes of 32 bytes
     */
    public static List<byte[]> proof(JsonNode array) {
        if (!array.isArray() || array.size() > LONGEST_PROOF) {
            throw new IllegalArgumentException("a proof is an array of at most " + LONGEST_PROOF + " hashes");
        }
        var hashes = new ArrayList<byte[]>(array.size());
        for (var text : array) {
            var hash = Base64.getDecoder().decode(text.asText());
            if (!text.isTextual() || hash.length != Sha256.LENGTH) {
                throw new IllegalArgumentException("a hash has " + Sha256.LENGTH + " bytes");
            }
            hashes.add(hash);
        }
        return hashes;
    }
}
