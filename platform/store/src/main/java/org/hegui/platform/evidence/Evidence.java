package org.hegui.platform.evidence;

import java.time.Clock;
import java.util.UUID;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

import org.hegui.platform.identity.Actor;

/** Appends to the ledger. Must be called inside the transaction of the change that it proves: both commit or neither. */
@ApplicationScoped
public class Evidence {

    private final EvidenceRepository entries;
    private final FactsJson json;
    private final Clock clock;

    Evidence(EvidenceRepository entries, FactsJson json, Clock clock) {
        this.entries = entries;
        this.json = json;
        this.clock = clock;
    }

    /** Appends what the actor did and gives the id of the entry. */
    public Uni<UUID> record(Actor actor, EvidenceDraft draft) {
        var entry = new EvidenceEntry(actor, draft, json.write(draft.facts()), clock.instant());
        return entries.persist(entry).map(EvidenceEntry::id);
    }
}
