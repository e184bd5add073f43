package org.hegui.platform.evidence.reading;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

import org.hegui.platform.evidence.EvidenceEntry;
import org.hegui.platform.evidence.EvidenceQuery;
import org.hegui.platform.evidence.EvidenceRepository;
import org.hegui.platform.identity.CurrentActor;
import org.hegui.platform.page.Page;
import org.hegui.platform.page.PageRequest;

/** Reads the ledger for auditors. */
@ApplicationScoped
class EvidenceService {

    private final EvidenceRepository entries;
    private final CurrentActor current;

    EvidenceService(EvidenceRepository entries, CurrentActor current) {
        this.entries = entries;
        this.current = current;
    }

    @WithSession
    Uni<Page<EvidenceResponse>> list(EvidenceQuery asked, PageRequest page) {
        return entries.list(current.actor().handler(), asked, page)
                .map(found -> Page.of(found, page.limit(), EvidenceEntry::id))
                .map(found -> found.map(entry -> EvidenceResponse.of(entry.body())));
    }
}
