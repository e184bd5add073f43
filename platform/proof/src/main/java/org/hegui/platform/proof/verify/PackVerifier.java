package org.hegui.platform.proof.verify;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import org.hegui.platform.proof.CanonicalJson;
import org.hegui.platform.proof.Sha256;
import org.hegui.platform.proof.note.Checkpoint;
import org.hegui.platform.proof.note.MalformedNote;
import org.hegui.platform.proof.note.NoteVerifier;
import org.hegui.platform.proof.note.SignedNote;
import org.hegui.platform.proof.pack.PackFormat;
import org.hegui.platform.proof.pack.PackManifest;

/**
 * Checks an evidence pack offline and in memory that doesn't grow with it. Trusts the keys that it was given, each for the
 * log of its name, and nothing else; without any, those of the pack, which shows only that the pack is of one piece.
 */
public final class PackVerifier {
    private static final int MOST_KEYS = 100;
    private static final Set<String> UNLISTED = Set.of(PackFormat.MANIFEST, PackFormat.MANIFEST_NOTE);
    private static final Set<String> STREAMED = Set.of(PackFormat.ENTRIES, PackFormat.INDICES, PackFormat.CONSISTENCY);
    private static final Set<String> LISTED = Set.of(
            PackFormat.ENTRIES,
            PackFormat.INDICES,
            PackFormat.CONSISTENCY,
            PackFormat.KEYS,
            PackFormat.SUMMARY_ZH,
            PackFormat.SUMMARY_EN);

    private final List<NoteVerifier> given;
    private final @Nullable SignedNote kept;

    private PackVerifier(List<NoteVerifier> given, @Nullable SignedNote kept) {
        this.given = List.copyOf(given);
        this.kept = kept;
    }

    /** Trusts these keys; at least one. */
    public static PackVerifier trusting(List<NoteVerifier> keys) {
        if (keys.isEmpty()) {
            throw new IllegalArgumentException("no key to trust");
        }
        return new PackVerifier(keys, null);
    }

    /** Trusts the keys that the pack itself brings: who reads the report has to compare them. */
    public static PackVerifier trustingThePack() {
        return new PackVerifier(List.of(), null);
    }

    /** The same, and the pack must hold this checkpoint too, which was kept where the service can't change it. */
    public PackVerifier holding(SignedNote checkpoint) {
        return new PackVerifier(given, checkpoint);
    }

    /**
     * Checks a pack; the first fault if there is one.
     *
     * @throws IOException when the file can't be read
     */
    public PackReport verify(Path pack) throws IOException {
        var keys = new ArrayList<>(given);
        try (var archive = PackArchive.open(pack)) {
            if (keys.isEmpty()) {
                keys.addAll(keysOf(archive));
            }
            return verify(archive, List.copyOf(keys));
        } catch (Refusal refusal) {
            return new PackReport.Refused(
                    List.copyOf(keys), refusal.fault(), refusal.file(), refusal.index(), refusal.id());
        }
    }

    private PackReport verify(PackArchive pack, List<NoteVerifier> keys) throws IOException, Refusal {
        var note = note(pack);
        checkSigned(note, keys);
        var manifest = manifest(pack, note);
        var own = keys.stream()
                .filter(key -> key.name().equals(manifest.origin()))
                .toList();
        checkSigned(note, own);
        checkNames(pack, manifest);
        var chain = new CheckpointChain(pack, manifest, own);
        var checkpoint = chain.check();
        if (kept != null) {
            chain.compare(kept);
        }
        // the list of indices before the entries that it is compared with, and these before files for people
        checkFile(pack, manifest, PackFormat.INDICES);
        checkFile(pack, manifest, PackFormat.CONSISTENCY);
        checkEntries(pack, manifest, checkpoint);
        for (var file : pack.names()) {
            if (!STREAMED.contains(file) && !UNLISTED.contains(file)) {
                checkFile(pack, manifest, file);
            }
        }
        return new PackReport.Verified(own, manifest, chain.count(), chain.signedBy());
    }

    private static List<NoteVerifier> keysOf(PackArchive pack) throws IOException, Refusal {
        try {
            var keys = new ArrayList<NoteVerifier>();
            for (var key : CanonicalJson.read(pack.text(PackFormat.KEYS)).path("keys")) {
                keys.add(NoteVerifier.parse(key.path("vkey").asText()));
            }
            if (keys.isEmpty() || keys.size() > MOST_KEYS) {
                throw Refusal.ofFile(Fault.MALFORMED_FILE, PackFormat.KEYS);
            }
            return keys;
        } catch (IllegalArgumentException malformed) {
            throw Refusal.ofFile(Fault.MALFORMED_FILE, PackFormat.KEYS);
        }
    }

    private static void checkSigned(SignedNote note, List<NoteVerifier> keys) throws Refusal {
        if (note.verifiedBy(keys).isEmpty()) {
            throw Refusal.ofFile(Fault.UNTRUSTED_SIGNATURE, PackFormat.MANIFEST_NOTE);
        }
    }

    private static PackManifest manifest(PackArchive pack, SignedNote note) throws IOException, Refusal {
        var bytes = pack.bytes(PackFormat.MANIFEST);
        PackManifest manifest;
        try {
            manifest = PackManifest.parse(new String(bytes, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException malformed) {
            throw Refusal.ofFile(Fault.MALFORMED_FILE, PackFormat.MANIFEST);
        }
        if (!note.text().equals(PackFormat.manifestText(manifest.origin(), bytes))) {
            throw Refusal.ofFile(Fault.CHANGED_FILE, PackFormat.MANIFEST);
        }
        return manifest;
    }

    private static SignedNote note(PackArchive pack) throws IOException, Refusal {
        try {
            return SignedNote.parse(pack.text(PackFormat.MANIFEST_NOTE));
        } catch (MalformedNote malformed) {
            throw Refusal.ofFile(Fault.MALFORMED_FILE, PackFormat.MANIFEST_NOTE);
        }
    }

    /** The files are those that the manifest lists and no others. */
    private static void checkNames(PackArchive pack, PackManifest manifest) throws Refusal {
        var expected = new TreeSet<>(manifest.files().keySet());
        expected.addAll(LISTED);
        expected.addAll(UNLISTED);
        for (var name : pack.names()) {
            var known = LISTED.contains(name) || UNLISTED.contains(name) || name.startsWith(PackFormat.CHECKPOINTS);
            if (!known || !expected.remove(name)) {
                throw Refusal.ofFile(Fault.UNEXPECTED_FILE, name);
            }
        }
        if (!expected.isEmpty()) {
            throw Refusal.ofFile(Fault.MISSING_FILE, expected.first());
        }
    }

    private static void checkFile(PackArchive pack, PackManifest manifest, String file) throws IOException, Refusal {
        var hash = STREAMED.contains(file)
                ? hashOfLines(pack, file)
                : HexFormat.of().formatHex(Sha256.of(pack.bytes(file)));
        if (!hash.equals(manifest.files().get(file))) {
            throw Refusal.ofFile(Fault.CHANGED_FILE, file);
        }
    }

    private static String hashOfLines(PackArchive pack, String file) throws IOException, Refusal {
        try (var lines = pack.lines(file)) {
            while (lines.next() != null) {}
            return lines.hash();
        }
    }

    private static void checkEntries(PackArchive pack, PackManifest manifest, Checkpoint checkpoint)
            throws IOException, Refusal {
        try (var lines = pack.lines(PackFormat.ENTRIES);
                var indices = new ExpectedIndices(pack.lines(PackFormat.INDICES))) {
            new EntrySequence(manifest, checkpoint, indices).check(lines);
        }
    }
}
