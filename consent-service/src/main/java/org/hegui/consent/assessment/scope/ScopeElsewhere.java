package org.hegui.consent.assessment.scope;

import java.util.List;
import java.util.UUID;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

import org.hegui.consent.peer.Recipients;
import org.hegui.consent.peer.Transfers;

/** What an assessment is about that transfer-service keeps. Never asked inside a transaction. */
@ApplicationScoped
public class ScopeElsewhere {

    private final Transfers transfers;
    private final Recipients recipients;

    ScopeElsewhere(Transfers transfers, Recipients recipients) {
        this.transfers = transfers;
        this.recipients = recipients;
    }

    /** Refuses transfers and entrusted recipients that transfer-service does not know. */
    public Uni<Void> requireKnown(List<UUID> named, List<UUID> processors) {
        return transfers.exist(named).chain(() -> recipients.entrusted(processors));
    }
}
