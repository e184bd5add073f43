package org.hegui.platform.evidence.ledger;

import java.util.Optional;

import jakarta.inject.Singleton;

import org.hegui.platform.evidence.key.Marks;
import org.hegui.platform.evidence.ledger.fault.Fault;

/** Tells an entry that the service wrote from one that somebody put into its table. */
@Singleton
public class EntryCheck {

    private final Marks marks;

    EntryCheck(Marks marks) {
        this.marks = marks;
    }

    /** What is wrong with the row by itself. */
    public Optional<Fault> fault(StoredEntry entry) {
        var mark = entry.mark();
        if (mark == null || !marks.isOfEntry(mark, entry.body())) {
            return Optional.of(Fault.FORGED);
        }
        return entry.isFoundAsItReads() ? Optional.empty() : Optional.of(Fault.MISFILED);
    }
}
