package org.hegui.platform.sandbox;

import java.time.Duration;
import java.util.UUID;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

import org.hegui.platform.evidence.Evidence;
import org.hegui.platform.evidence.EvidenceDraft;
import org.hegui.platform.identity.CurrentActor;

/** Moves the clock of all replicas, and proves who did. */
@ApplicationScoped
class SandboxClockService {

    /** The clock is one thing, and evidence is about things with an id. */
    private static final UUID CLOCK = UUID.fromString("00000000-0000-7000-8000-00000000c10c");

    private final SandboxClockRepository rows;
    private final Evidence evidence;
    private final CurrentActor current;

    SandboxClockService(SandboxClockRepository rows, Evidence evidence, CurrentActor current) {
        this.rows = rows;
        this.evidence = evidence;
        this.current = current;
    }

    @WithTransaction
    Uni<UUID> move(Duration ahead) {
        var draft = EvidenceDraft.of("sandbox.clock-moved", "sandbox-clock", CLOCK, "MOVED")
                .with("offset", ahead);
        return rows.write(ahead).flatMap(_ -> evidence.record(current.actor(), draft));
    }
}
