package org.hegui.platform.vault.rewrap;

import static org.hegui.platform.problem.CommonProblem.NOT_FOUND;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

import org.hegui.platform.problem.Refusal;
import org.hegui.platform.vault.KeyWrapping;
import org.hegui.platform.vault.SubjectKey;
import org.hegui.platform.vault.VaultConfig;

/** Re-wraps keys in batches; sees the rows of all handlers, for which its callers ask. */
@ApplicationScoped
class RewrapService {

    private final RewrapRepository rewraps;
    private final KeyWrapping wrapping;
    private final VaultConfig config;
    private final Clock clock;

    /** What became of one batch: the last key looked at, null when there was none, and how many stayed as they were. */
    record Batch(SubjectKey.@org.jspecify.annotations.Nullable Key last, int failed) {}

    RewrapService(RewrapRepository rewraps, KeyWrapping wrapping, VaultConfig config, Clock clock) {
        this.rewraps = rewraps;
        this.wrapping = wrapping;
        this.config = config;
        this.clock = clock;
    }

    /** Starts a re-wrapping under this key; the one that runs already for the same key is given instead. */
    @WithTransaction
    Uni<RewrapResponse> start(String handler, String keyId) {
        return rewraps.lockStarts().chain(rewraps::running).chain(running -> {
            var same = running.stream().filter(job -> job.keyId().equals(keyId)).findFirst();
            running.stream()
                    .filter(job -> !job.keyId().equals(keyId))
                    .forEach(job -> job.end(RewrapState.SUPERSEDED, clock.instant()));
            return same.map(job -> rewraps.remaining(keyId).map(job::response)).orElseGet(() -> begin(handler, keyId));
        });
    }

    private Uni<RewrapResponse> begin(String handler, String keyId) {
        return rewraps.remaining(keyId)
                .chain(total -> rewraps.persist(new Rewrap(handler, keyId, total, clock.instant()))
                        .map(job -> job.response(total)));
    }

    /** How far a re-wrapping is, whoever started it: it is about the keys of all handlers. */
    @WithSession
    Uni<RewrapResponse> progress(UUID id) {
        return rewraps.findById(id)
                .onItem()
                .ifNull()
                .failWith(() -> new Refusal(NOT_FOUND, "There is no re-wrapping with this id."))
                .chain(job -> rewraps.remaining(job.keyId()).map(job::response));
    }

    /** How many keys of subjects each key-encryption key wraps. */
    @WithSession
    Uni<Map<String, Long>> usage() {
        return rewraps.usage()
                .map(rows -> rows.stream().collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1])));
    }

    /** The re-wrapping to be worked on, null when there is none. */
    @WithSession
    Uni<Rewrap> unfinished() {
        return rewraps.running().map(running -> running.isEmpty() ? null : running.getFirst());
    }

    /** Re-wraps the next keys after this one; what another replica works on or erases is passed over. */
    @WithTransaction
    Uni<Batch> batch(String keyId, SubjectKey.Key after) {
        return rewraps.next(keyId, after, config.rewrapBatch())
                .chain(rows -> wrapping.anew(rows).map(wrapped -> {
                    var failed = 0;
                    for (var i = 0; i < rows.size(); i++) {
                        wrapped.get(i).ifPresent(rows.get(i)::rewrap);
                        failed += wrapped.get(i).isPresent() ? 0 : 1;
                    }
                    return new Batch(rows.isEmpty() ? null : rows.getLast().key(), failed);
                }));
    }

    /** Ends the re-wrapping when nothing remains, or when a whole pass met keys that cannot be unwrapped. */
    @WithTransaction
    Uni<Void> finish(UUID id, int failed) {
        return rewraps.locked(id)
                .chain(job -> rewraps.remaining(job.keyId()).invoke(remaining -> {
                    if (job.isRunning() && remaining == 0) {
                        job.end(RewrapState.DONE, clock.instant());
                    } else if (job.isRunning() && failed > 0) {
                        job.end(RewrapState.FAILED, clock.instant());
                    }
                }))
                .replaceWithVoid();
    }
}
