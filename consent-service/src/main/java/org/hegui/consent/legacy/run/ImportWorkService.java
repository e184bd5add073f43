package org.hegui.consent.legacy.run;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

import org.hegui.consent.ConsentEvents;
import org.hegui.consent.consent.statement.StatementId;
import org.hegui.consent.legacy.ConsentImport;
import org.hegui.consent.legacy.ConsentImportRepository;
import org.hegui.consent.legacy.ImportJob;
import org.hegui.consent.legacy.ImportProblem;
import org.hegui.consent.legacy.ImportStatus;
import org.hegui.consent.legacy.RowCounts;
import org.hegui.consent.legacy.judgement.KnownPurpose;
import org.hegui.consent.legacy.judgement.RowJudge;
import org.hegui.consent.legacy.judgement.Timeline;
import org.hegui.consent.legacy.row.LegacyRow;
import org.hegui.consent.legacy.row.ReadRow;
import org.hegui.platform.event.EventDraft;
import org.hegui.platform.event.Events;
import org.hegui.platform.evidence.Evidence;
import org.hegui.platform.evidence.EvidenceDraft;

/** Takes rows over, some hundred in one transaction with their results, their evidence and the progress. */
@ApplicationScoped
class ImportWorkService {

    private final ConsentImportRepository imports;
    private final ImportWorkRepository rows;
    private final Evidence evidence;
    private final Events events;
    private final Clock clock;

    ImportWorkService(
            ConsentImportRepository imports, ImportWorkRepository rows, Evidence evidence, Events events, Clock clock) {
        this.imports = imports;
        this.rows = rows;
        this.evidence = evidence;
        this.events = events;
        this.clock = clock;
    }

    /** Judges those of these rows that were not judged before. */
    @WithTransaction
    Uni<Void> judge(ImportJob job, List<ReadRow> chunk) {
        return running(job)
                .chain(found -> rows.judged(
                                job.handler(),
                                job.importId().toString(),
                                chunk.getFirst().line(),
                                chunk.getLast().line())
                        .map(before -> fresh(chunk, KeptRows.hashes(before)))
                        .chain(fresh -> judged(job, fresh))
                        .invoke(done -> found.judged(
                                RowCounts.of(done.stream().map(Judged::status).toList()), clock.instant()))
                        .replaceWithVoid());
    }

    /** Ends the work on a file that was worked off. */
    @WithTransaction
    Uni<Void> finish(ImportJob job) {
        return running(job)
                .invoke(found -> found.done(clock.instant()))
                .call(found -> evidence.record(job.actor(), done(job, found.counts())))
                .chain(found -> events.publish(event(job, found.counts())))
                .replaceWithVoid();
    }

    /** Ends work that can't go on; nothing when other work has begun meanwhile. */
    @WithTransaction
    Uni<Void> interrupt(ImportJob job, ImportProblem why) {
        return imports.lock(job.handler(), job.importId())
                .invoke(found -> {
                    if (found.isRunning(job.run())) {
                        found.interrupted(why, clock.instant());
                    }
                })
                .replaceWithVoid();
    }

    private Uni<ConsentImport> running(ImportJob job) {
        return imports.lock(job.handler(), job.importId()).invoke(found -> {
            if (!found.isRunning(job.run())) {
                throw new NoLongerRunning();
            }
        });
    }

    private static List<ReadRow> fresh(List<ReadRow> chunk, Map<Long, String> before) {
        if (chunk.stream().anyMatch(row -> !row.hash().equals(before.getOrDefault(row.line(), row.hash())))) {
            throw new AnotherFile();
        }
        return chunk.stream().filter(row -> !before.containsKey(row.line())).toList();
    }

    private Uni<List<Judged>> judged(ImportJob job, List<ReadRow> fresh) {
        if (fresh.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        var read = fresh.stream().map(ReadRow::row).filter(Objects::nonNull).toList();
        return rows.lockPeople(job.handler(), texts(read, row -> row.subjectId().toString()))
                .chain(() -> rows.purposes(job.handler(), texts(read, LegacyRow::purpose)))
                .map(KeptRows::purposes)
                .chain(purposes -> rows.statements(job.handler(), instants(read))
                        .map(kept -> new Timeline(KeptRows.statements(kept)))
                        .map(timeline -> plan(job, purposes, timeline).of(fresh)))
                .call(done -> take(job, done))
                .call(done -> rows.keep(
                        job.handler(),
                        job.importId().toString(),
                        done.stream().map(Judged::columns).toList()));
    }

    private ChunkPlan plan(ImportJob job, Map<String, KnownPurpose> purposes, Timeline timeline) {
        var judge = new RowJudge(purposes, job.noticeSince(), clock.instant());
        return new ChunkPlan(job, judge, timeline, StatementId::at);
    }

    private Uni<Void> take(ImportJob job, List<Judged> done) {
        var taken =
                done.stream().map(Judged::statement).filter(Objects::nonNull).toList();
        var entries = new HashMap<UUID, UUID>();
        return Multi.createFrom()
                .iterable(taken)
                .onItem()
                .transformToUniAndConcatenate(statement -> evidence.record(job.actor(), statement.evidence())
                        .invoke(entry -> entries.put(statement.id(), entry)))
                .onItem()
                .ignoreAsUni()
                .chain(() -> rows.take(
                        job.handler(),
                        taken.stream()
                                .map(statement -> columns(statement, entries))
                                .toList()));
    }

    private static Map<String, Object> columns(TakenStatement statement, Map<UUID, UUID> entries) {
        var provenance = statement.job().provenance(statement.line(), statement.row());
        return statement.columns(entries.get(statement.id()), KeptRows.json(provenance));
    }

    private static List<String> texts(List<LegacyRow> rows, Function<LegacyRow, String> text) {
        return rows.stream().map(text).distinct().toList();
    }

    private static List<Map<String, String>> instants(List<LegacyRow> rows) {
        return rows.stream()
                .map(row -> Map.of(
                        "subject",
                        row.subjectId().toString(),
                        "at",
                        row.saidAt().toString()))
                .distinct()
                .collect(Collectors.toList());
    }

    private static EvidenceDraft done(ImportJob job, RowCounts counts) {
        return EvidenceDraft.of("consent-import.done", "consent-import", job.importId(), ImportStatus.DONE)
                .with("source", job.source())
                .with("accepted", counts.accepted())
                .with("refused", counts.refused())
                .with("duplicates", counts.duplicates());
    }

    private static EventDraft event(ImportJob job, RowCounts counts) {
        return EventDraft.of(ConsentEvents.IMPORTED, job.handler(), job.importId())
                .with("importId", job.importId())
                .with("accepted", counts.accepted())
                .with("refused", counts.refused())
                .with("duplicates", counts.duplicates());
    }
}
