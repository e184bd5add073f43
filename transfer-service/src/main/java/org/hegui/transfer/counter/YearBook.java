package org.hegui.transfer.counter;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.hegui.transfer.Counts;
import org.hegui.transfer.DataKinds;
import org.hegui.transfer.Tally;

/** The counter of this year and what it knows of some people, held until the transaction ends. */
public final class YearBook {

    private final YearCounter counter;
    private final List<ExportedPerson> known;

    YearBook(YearCounter counter, List<ExportedPerson> known) {
        this.counter = counter;
        this.known = List.copyOf(known);
    }

    /** The counts as they stand. */
    public Counts counts() {
        return counter.counts();
    }

    /** What these people would add. */
    public Tally tally(Set<UUID> people, DataKinds kinds) {
        var counted = known.stream().collect(Collectors.toMap(ExportedPerson::subjectId, ExportedPerson::kinds));
        return Tally.of(people, counted, kinds);
    }

    YearCounter counter() {
        return counter;
    }

    List<ExportedPerson> known() {
        return known;
    }
}
