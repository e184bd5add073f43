package org.hegui.platform.vault.rewrap;

import static io.quarkus.scheduler.Scheduled.ConcurrentExecution.SKIP;

import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

import org.hegui.platform.isolation.HandlerScope;
import org.hegui.platform.vault.KeyEncryption;
import org.hegui.platform.vault.KeyWrapping;
import org.hegui.platform.vault.SubjectKey;

/**
 * Works on the re-wrapping that runs, in every replica at once; when one dies, the others go on. A replica that does not
 * know the new primary key yet leaves it to those that do.
 */
@ApplicationScoped
class RewrapWorker {

    private static final SubjectKey.Key BEFORE_ALL = new SubjectKey.Key("", new UUID(0, 0));

    private final RewrapService service;
    private final HandlerScope scope;
    private final KeyWrapping wrapping;
    private final KeyEncryption keyEncryption;

    RewrapWorker(RewrapService service, HandlerScope scope, KeyWrapping wrapping, KeyEncryption keyEncryption) {
        this.service = service;
        this.scope = scope;
        this.wrapping = wrapping;
        this.keyEncryption = keyEncryption;
    }

    @Scheduled(every = "${hegui.vault.rewrap-every:10s}", concurrentExecution = SKIP)
    Uni<Void> onSchedule() {
        return scope.ofAll(service::unfinished)
                .chain(this::work)
                .onFailure()
                .invoke(e -> Log.warnf("Cannot re-wrap keys now, trying again: %s", e.getClass()))
                .onFailure()
                .recoverWithNull();
    }

    private Uni<Void> work(@Nullable Rewrap job) {
        return job == null
                ? Uni.createFrom().voidItem()
                : wrapping.offLoop(keyEncryption::primary)
                        .chain(primary -> primary.equals(job.keyId())
                                ? pass(job)
                                : Uni.createFrom().voidItem());
    }

    /** Once through all keys, a batch at a time. */
    private Uni<Void> pass(Rewrap job) {
        var after = new AtomicReference<>(BEFORE_ALL);
        var failed = new AtomicInteger();
        return Multi.createBy()
                .repeating()
                .uni(() -> scope.ofAll(() -> service.batch(job.keyId(), after.get()))
                        .invoke(batch -> failed.addAndGet(batch.failed()))
                        .invoke(batch -> Optional.ofNullable(batch.last()).ifPresent(after::set)))
                .whilst(batch -> batch.last() != null)
                .collect()
                .last()
                .chain(() -> scope.ofAll(() -> service.finish(job.id(), failed.get())));
    }
}
