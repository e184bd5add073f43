package org.hegui.platform.vault.erasure;

import static io.quarkus.scheduler.Scheduled.ConcurrentExecution.SKIP;

import java.time.Clock;
import java.util.List;
import java.util.function.Function;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

import org.hegui.platform.isolation.HandlerScope;
import org.hegui.platform.vault.VaultConfig;

/**
 * Brings the register and the database to the same state, at start and ever again: destroys the keys that a restored
 * backup brought back, and notes the erasures that the register does not know to be done.
 */
@ApplicationScoped
class ErasureReplay {

    private final DurableRegister register;
    private final ReplayService service;
    private final HandlerScope scope;
    private final VaultConfig config;
    private final Clock clock;
    private volatile boolean replayed;

    ErasureReplay(
            DurableRegister register, ReplayService service, HandlerScope scope, VaultConfig config, Clock clock) {
        this.register = register;
        this.service = service;
        this.scope = scope;
        this.config = config;
        this.clock = clock;
    }

    /** Whether the register was replayed since the service started. */
    boolean isReplayed() {
        return replayed;
    }

    @Scheduled(every = "${hegui.vault.erasure-every:30s}", concurrentExecution = SKIP)
    Uni<Void> onSchedule() {
        return run().onFailure()
                .invoke(e -> Log.warnf("Cannot compare the register of erasures, trying again: %s", e.getClass()))
                .onFailure()
                .recoverWithNull();
    }

    /** One comparison, and what follows from it. */
    Uni<Void> run() {
        return register.read()
                .chain(lines -> scope.ofAll(service::erased)
                        .map(erased -> Comparison.of(
                                lines, erased, register::isOwn, clock.instant().minus(config.erasureRedoneAfter()))))
                .chain(this::apply)
                .invoke(() -> replayed = true);
    }

    private Uni<Void> apply(Comparison comparison) {
        return each(comparison.redo(), line -> scope.ofAll(() -> service.redo(line)))
                .invoke(() -> log(comparison))
                .chain(() -> each(comparison.settle(), this::settle))
                .chain(() -> register.append(comparison.note()))
                .invoke(() -> comparison.note().forEach(line -> register.settled(line.key())));
    }

    private Uni<Void> settle(RegisterLine intent) {
        return scope.ofAll(() -> service.wasDone(intent.key()))
                .map(done -> done ? RegisterLine.State.DONE : RegisterLine.State.VOID)
                .chain(state -> register.append(List.of(new RegisterLine(intent.key(), state, intent.at()))))
                .invoke(() -> register.settled(intent.key()));
    }

    private static void log(Comparison comparison) {
        if (!comparison.redo().isEmpty()) {
            Log.infof(
                    "Destroyed %d keys again that the register of erasures names",
                    comparison.redo().size());
        }
    }

    private static Uni<Void> each(List<RegisterLine> lines, Function<RegisterLine, Uni<Void>> work) {
        return Multi.createFrom()
                .iterable(lines)
                .onItem()
                .transformToUniAndConcatenate(work::apply)
                .collect()
                .last()
                .replaceWithVoid();
    }
}
