package org.hegui.platform.vault.erasure;

import java.util.List;

import io.quarkus.arc.All;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

import org.hegui.platform.vault.ErasedAgain;
import org.hegui.platform.vault.SubjectKey;
import org.hegui.platform.vault.SubjectKeys;

/** What the replay asks of the database and does in it, over all handlers. */
@ApplicationScoped
class ReplayService {

    private final SubjectKeys keys;
    private final ErasedSubjects erased;
    private final List<ErasedAgain> told;

    ReplayService(SubjectKeys keys, ErasedSubjects erased, @All List<ErasedAgain> told) {
        this.keys = keys;
        this.erased = erased;
        this.told = told;
    }

    /** All whom the database knows to be erased. */
    @WithSession
    Uni<List<RegisterLine>> erased() {
        return erased.all();
    }

    /** Destroys the key of somebody of whom the register knows and the database does not. */
    @WithTransaction
    Uni<Void> redo(RegisterLine line) {
        var key = line.key();
        return keys.lock(key)
                .chain(() -> keys.erase(key, line.at()))
                .chain(() -> Multi.createFrom()
                        .iterable(told)
                        .onItem()
                        .transformToUniAndConcatenate(service -> service.erase(key.handler(), key.subjectId()))
                        .collect()
                        .last())
                .replaceWithVoid();
    }

    /** Whether the erasure was done; waits for the transaction that does it. */
    @WithTransaction
    Uni<Boolean> wasDone(SubjectKey.Key key) {
        return keys.lock(key).chain(() -> keys.isErased(key));
    }
}
