package org.hegui.platform.proof.verify;

import java.io.IOException;

import org.jspecify.annotations.Nullable;

import org.hegui.platform.proof.note.Checkpoint;
import org.hegui.platform.proof.pack.PackEntry;
import org.hegui.platform.proof.pack.PackFormat;
import org.hegui.platform.proof.pack.PackManifest;

/** Checks the entries one after the other: each by itself, and that none is missing, doubled, moved or put in. */
final class EntrySequence {
    private final PackManifest manifest;
    private final ExpectedIndices expected;
    private final EntryCheck check;
    private long count;
    private long before = -1;

    EntrySequence(PackManifest manifest, Checkpoint checkpoint, ExpectedIndices expected) {
        this.manifest = manifest;
        this.expected = expected;
        this.check = new EntryCheck(manifest, checkpoint);
    }

    void check(Lines lines) throws IOException, Refusal {
        for (var line = next(lines); line != null; line = next(lines)) {
            var entry = EntryCheck.read(line);
            if (entry == null) {
                throw refusal(Fault.ENTRY_MALFORMED);
            }
            checkPlace(entry);
            check.check(entry);
            before = entry.index();
            expected.advance();
            count++;
        }
        if (expected.peek() != ExpectedIndices.NONE) {
            throw refusal(Fault.ENTRY_MISSING);
        }
        if (count != manifest.entries() || !lines.hash().equals(manifest.files().get(PackFormat.ENTRIES))) {
            throw Refusal.ofFile(Fault.CHANGED_FILE, PackFormat.ENTRIES);
        }
    }

    private void checkPlace(PackEntry entry) throws Refusal {
        if (entry.index() == expected.peek()) {
            return;
        }
        if (entry.index() == before) {
            throw EntryCheck.refusal(Fault.ENTRY_DOUBLED, entry);
        }
        if (entry.index() < before) {
            throw EntryCheck.refusal(Fault.ENTRY_OUT_OF_ORDER, entry);
        }
        if (expected.peek() == ExpectedIndices.NONE || entry.index() < expected.peek()) {
            throw EntryCheck.refusal(Fault.ENTRY_UNEXPECTED, entry);
        }
        throw refusal(Fault.ENTRY_MISSING);
    }

    private @Nullable String next(Lines lines) throws IOException, Refusal {
        try {
            return lines.next();
        } catch (Refusal unreadable) {
            throw refusal(unreadable.fault());
        }
    }

    /** Names the entry that should have come; none when all have. */
    private Refusal refusal(Fault fault) {
        return expected.peek() == ExpectedIndices.NONE
                ? Refusal.ofFile(fault, PackFormat.ENTRIES)
                : Refusal.ofEntry(fault, PackFormat.ENTRIES, expected.peek(), null);
    }
}
