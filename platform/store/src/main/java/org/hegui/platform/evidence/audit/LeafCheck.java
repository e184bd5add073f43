package org.hegui.platform.evidence.audit;

import java.util.Arrays;
import java.util.Optional;

import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

import org.hegui.platform.evidence.key.Marks;
import org.hegui.platform.evidence.ledger.EntryCheck;
import org.hegui.platform.evidence.ledger.StoredEntry;
import org.hegui.platform.evidence.ledger.fault.Fault;

/** Judges one row at a time. */
@Singleton
class LeafCheck {

    private final Marks marks;
    private final EntryCheck entries;

    LeafCheck(Marks marks, EntryCheck entries) {
        this.marks = marks;
        this.entries = entries;
    }

    /**
     * What is wrong with a leaf or its entry.
     *
     * @param place where it should stand
     */
    Optional<Finding> fault(AuditedLeaf leaf, long place) {
        if (leaf.index() != place) {
            return Optional.of(new Finding(Fault.DELETED, place, null, null));
        }
        if (!marks.isOfLeaf(leaf.mark(), leaf.index(), leaf.entryId(), leaf.hash())) {
            return finding(Fault.REORDERED, leaf);
        }
        var entry = leaf.entry();
        if (entry == null) {
            return finding(Fault.DELETED, leaf);
        }
        if (!Arrays.equals(entry.leafHash(), leaf.hash())) {
            return finding(Fault.CHANGED, leaf);
        }
        return entries.fault(entry).flatMap(fault -> finding(fault, leaf));
    }

    /** What is wrong with an entry that has no leaf. */
    Optional<Finding> fault(Unsealed unsealed) {
        var entry = unsealed.entry();
        if (entry == null) {
            return Optional.of(new Finding(Fault.DELETED, null, unsealed.id(), null));
        }
        return entries.fault(entry)
                .or(() -> unsealed.queued() ? Optional.empty() : Optional.of(Fault.NOT_QUEUED))
                .map(fault -> new Finding(fault, null, unsealed.id(), entry.handler()));
    }

    private static Optional<Finding> finding(Fault fault, AuditedLeaf leaf) {
        return Optional.of(new Finding(fault, leaf.index(), leaf.entryId(), handler(leaf.entry())));
    }

    private static @Nullable String handler(@Nullable StoredEntry entry) {
        return entry == null ? null : entry.handler();
    }
}
