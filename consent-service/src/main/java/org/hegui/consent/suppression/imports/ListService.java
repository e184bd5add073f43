package org.hegui.consent.suppression.imports;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Clock;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.id.uuid.UuidVersion7Strategy;

import org.hegui.consent.address.AddressHash;
import org.hegui.consent.person.Choices;
import org.hegui.platform.evidence.Evidence;
import org.hegui.platform.evidence.EvidenceDraft;
import org.hegui.platform.identity.CurrentActor;

/** Takes lists in and gives them out. */
@ApplicationScoped
class ListService {

    /** How many rows of an export are in memory at a time. */
    static final int PAGE = 1000;

    private final ListQueries lists;
    private final AddressHash addresses;
    private final Choices choices;
    private final Evidence evidence;
    private final CurrentActor current;
    private final Clock clock;

    ListService(
            ListQueries lists,
            AddressHash addresses,
            Choices choices,
            Evidence evidence,
            CurrentActor current,
            Clock clock) {
        this.lists = lists;
        this.addresses = addresses;
        this.choices = choices;
        this.evidence = evidence;
        this.current = current;
        this.clock = clock;
    }

    /** Keeps all rows of the list that can be kept, in one transaction. */
    @WithTransaction
    Uni<ImportResponse> take(List<ImportRow> rows) {
        var handler = current.actor().handler();
        var readings =
                rows.stream().map(row -> RowReading.of(row, handler, addresses)).toList();
        var entries = new LinkedHashMap<ImportEntry, UUID>();
        readings.stream()
                .map(RowReading::entry)
                .filter(Objects::nonNull)
                .forEach(entry -> entries.computeIfAbsent(entry, _ -> newId()));
        var id = newId();
        var proof = EvidenceDraft.of("suppressions.imported", "suppression-import", id, "IMPORTED")
                .with("rows", rows.size())
                .with("entries", entries.size());
        return evidence.record(current.actor(), proof)
                .chain(proven -> lists.add(handler, byId(entries), proven, clock.instant())
                        .call(() -> optOut(handler, entries.keySet()))
                        .map(added -> response(id, proven, readings, entries, new HashSet<>(added))));
    }

    /** Leaves the trace of an export before its first row goes out. */
    @WithTransaction
    Uni<UUID> recordExport() {
        return evidence.record(
                current.actor(), EvidenceDraft.of("suppressions.exported", "suppression-export", newId(), "EXPORTED"));
    }

    @WithSession
    Uni<List<ExportedHash>> page(String handler, UUID after) {
        return lists.page(handler, after, PAGE);
    }

    private Uni<Void> optOut(String handler, Set<ImportEntry> entries) {
        var people = entries.stream()
                .filter(entry -> entry.subjectId() != null)
                .collect(groupingBy(ImportEntry::channel, TreeMap::new, mapping(ImportEntry::subjectId, toList())));
        return Multi.createFrom()
                .iterable(people.entrySet())
                .onItem()
                .transformToUniAndConcatenate(one -> choices.optOut(handler, one.getKey(), one.getValue()))
                .collect()
                .last();
    }

    private static ImportResponse response(
            UUID id, UUID proof, List<RowReading> readings, Map<ImportEntry, UUID> entries, Set<UUID> added) {
        var left = new HashSet<>(added);
        var rows = readings.stream()
                .map(reading -> new ImportedRow(reading.row(), result(reading, entries, left), reading.message()))
                .toList();
        var counts =
                rows.stream().collect(groupingBy(ImportedRow::result, java.util.stream.Collectors.summingInt(_ -> 1)));
        return new ImportResponse(
                id,
                counts.getOrDefault(ImportedRow.Result.ADDED, 0),
                counts.getOrDefault(ImportedRow.Result.KNOWN, 0),
                counts.getOrDefault(ImportedRow.Result.INVALID, 0),
                proof,
                rows);
    }

    /** The first row of several that say the same is the one that was added. */
    private static ImportedRow.Result result(RowReading reading, Map<ImportEntry, UUID> entries, Set<UUID> left) {
        if (reading.entry() == null) {
            return ImportedRow.Result.INVALID;
        }
        return left.remove(entries.get(reading.entry())) ? ImportedRow.Result.ADDED : ImportedRow.Result.KNOWN;
    }

    private static Map<UUID, ImportEntry> byId(Map<ImportEntry, UUID> entries) {
        var byId = new LinkedHashMap<UUID, ImportEntry>();
        entries.forEach((entry, id) -> byId.put(id, entry));
        return byId;
    }

    private static UUID newId() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }
}
