package org.hegui.consent.legacy.intake;

import static org.hegui.consent.ConsentProblem.CONSENT_IMPORT_NOT_FOUND;
import static org.hegui.consent.ConsentProblem.NOTICE_NOT_FOUND;
import static org.hegui.consent.ConsentProblem.NOTICE_NOT_PUBLISHED;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

import org.hegui.consent.legacy.ConsentImport;
import org.hegui.consent.legacy.ConsentImportRepository;
import org.hegui.consent.legacy.ConsentImportResponse;
import org.hegui.consent.legacy.CreateConsentImportRequest;
import org.hegui.consent.legacy.ImportJob;
import org.hegui.consent.legacy.ImportStatus;
import org.hegui.consent.legacy.LegacyConfig;
import org.hegui.consent.legacy.Provenance;
import org.hegui.consent.legacy.result.ImportQueries;
import org.hegui.consent.legacy.result.ImportRowList;
import org.hegui.consent.legacy.result.RowStatus;
import org.hegui.consent.legacy.row.RowFormat;
import org.hegui.platform.evidence.Evidence;
import org.hegui.platform.evidence.EvidenceDraft;
import org.hegui.platform.identity.CurrentActor;
import org.hegui.platform.page.Page;
import org.hegui.platform.page.PageRequest;
import org.hegui.platform.problem.Refusal;
import org.hegui.platform.problem.Violation;

/** Opens imports and shows how far they are. */
@ApplicationScoped
class ConsentImportService {

    private final ConsentImportRepository imports;
    private final ImportQueries queries;
    private final Evidence evidence;
    private final CurrentActor current;
    private final LegacyConfig config;
    private final Clock clock;

    ConsentImportService(
            ConsentImportRepository imports,
            ImportQueries queries,
            Evidence evidence,
            CurrentActor current,
            LegacyConfig config,
            Clock clock) {
        this.imports = imports;
        this.queries = queries;
        this.evidence = evidence;
        this.current = current;
        this.config = config;
        this.clock = clock;
    }

    /** Opens an import, to which a file may then be sent. */
    @WithTransaction
    Uni<ConsentImportResponse> create(CreateConsentImportRequest request) {
        refuseBackwards(request.provenance());
        var actor = current.actor();
        return published(request.noticeId())
                .map(_ -> new ConsentImport(actor.handler(), request, clock.instant()))
                .chain(imports::persist)
                .call(opened -> evidence.record(actor, draft(opened)))
                .map(this::response);
    }

    /** An import that may be sent a file now. */
    @WithSession
    Uni<Void> requireReady(UUID id) {
        return existing(id)
                .invoke(found -> found.refuseWhenRunning(clock.instant(), config.patience()))
                .replaceWithVoid();
    }

    /** Begins to work off a file that is here. */
    @WithTransaction
    Uni<ImportJob> begin(UUID id, RowFormat format) {
        var actor = current.actor();
        var run = UUID.randomUUID();
        return imports.lock(actor.handler(), id)
                .onItem()
                .ifNull()
                .failWith(ConsentImportService::unknown)
                .invoke(found -> found.begin(run, clock.instant(), config.patience()))
                .chain(found -> published(found.noticeId())
                        .map(published -> ImportJob.of(found, run, actor, format, published)));
    }

    @WithSession
    Uni<ConsentImportResponse> get(UUID id) {
        return existing(id).map(this::response);
    }

    @WithSession
    Uni<Page<ConsentImportResponse>> list(PageRequest page) {
        return imports.list(current.actor().handler(), page)
                .map(found -> Page.of(found, page.limit(), ConsentImport::id))
                .map(found -> found.map(this::response));
    }

    Uni<ImportRowList> rows(UUID id, @Nullable RowStatus status, long after, int limit) {
        return queries.rows(current.actor().handler(), id, status, after, limit + 1)
                .map(found -> ImportRowList.of(found.orElseThrow(ConsentImportService::unknown), limit));
    }

    private Uni<ConsentImport> existing(UUID id) {
        return imports.find(current.actor().handler(), id).onItem().ifNull().failWith(ConsentImportService::unknown);
    }

    private Uni<Instant> published(UUID noticeId) {
        return imports.noticePublishedAt(current.actor().handler(), noticeId).map(found -> {
            if (found.isEmpty()) {
                throw new Refusal(NOTICE_NOT_FOUND, "There is no notice with this id.");
            }
            var published = found.getFirst();
            if (published == null) {
                throw new Refusal(NOTICE_NOT_PUBLISHED, "Nobody was shown a notice that is not published.");
            }
            return published;
        });
    }

    private static void refuseBackwards(Provenance provenance) {
        if (provenance.to().isBefore(provenance.from())) {
            throw Refusal.ofFields(List.of(new Violation("provenance.to", "must not be before provenance.from")));
        }
    }

    private ConsentImportResponse response(ConsentImport found) {
        return found.response(clock.instant(), config.patience());
    }

    private static EvidenceDraft draft(ConsentImport opened) {
        return EvidenceDraft.of("consent-import.opened", "consent-import", opened.id(), ImportStatus.OPEN)
                .with("source", opened.source())
                .with("noticeId", opened.noticeId())
                .with("provenanceHash", opened.provenance().documentHash());
    }

    private static Refusal unknown() {
        return new Refusal(CONSENT_IMPORT_NOT_FOUND, "There is no import with this id.");
    }
}
