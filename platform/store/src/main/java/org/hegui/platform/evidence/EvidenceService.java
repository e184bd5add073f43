package org.hegui.platform.evidence;

import java.util.UUID;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

import org.hegui.platform.identity.CurrentActor;
import org.hegui.platform.page.Page;
import org.hegui.platform.page.PageRequest;

/** Reads the ledger for auditors. */
@ApplicationScoped
class EvidenceService {

    private final EvidenceRepository entries;
    private final FactsJson json;
    private final CurrentActor current;

    EvidenceService(EvidenceRepository entries, FactsJson json, CurrentActor current) {
        this.entries = entries;
        this.json = json;
        this.current = current;
    }

    @WithSession
    Uni<Page<EvidenceResponse>> list(@Nullable UUID objectId, @Nullable UUID subjectId, PageRequest page) {
        return entries.list(current.actor().handler(), objectId, subjectId, page)
                .map(found -> Page.of(found, page.limit(), EvidenceEntry::id))
                .map(found -> found.map(entry -> entry.response(json)));
    }
}
