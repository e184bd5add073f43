package org.hegui.platform.vault;

import static java.util.stream.Collectors.toMap;
import static org.hegui.platform.problem.CommonProblem.SUBJECT_ERASED;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

import org.hegui.platform.problem.Refusal;
import org.hegui.platform.vault.cipher.FieldCipher;

/**
 * Encrypts personal information (PIPL-51(3)) with a data key per subject of a handler, itself wrapped by the
 * key-encryption key. Destroying the wrapped key erases everything that was encrypted with it (PIPL-47). All methods work
 * within the session of the caller, and those that write within the caller's transaction.
 */
@ApplicationScoped
public class Vault {

    private final SubjectKeys keys;
    private final KeyWrapping wrapping;
    private final VaultConfig config;
    private final Clock clock;

    Vault(SubjectKeys keys, KeyWrapping wrapping, VaultConfig config, Clock clock) {
        this.keys = keys;
        this.wrapping = wrapping;
        this.config = config;
        this.clock = clock;
    }

    /**
     * Opens the subject's key, and makes it when there is none.
     *
     * @throws Refusal (410 {@code subject-erased}) when it was destroyed
     * @throws VaultFailure when the key was changed or the key-encryption key is gone
     */
    public Uni<SubjectVault> of(String handler, UUID subjectId) {
        var key = new SubjectKey.Key(handler, subjectId);
        return openAll(handler, List.of(subjectId))
                .chain(open -> open.isEmpty() ? made(key) : Uni.createFrom().item(open.get(subjectId)));
    }

    /** Opens the keys of those of the subjects who have one, by subject. */
    public Uni<Map<UUID, SubjectVault>> openAll(String handler, Collection<UUID> subjects) {
        return keys.find(handler, subjects)
                .chain(rows -> offLoop(
                        () -> rows.stream().collect(toMap(row -> row.key().subjectId(), wrapping::open))));
    }

    /**
     * Destroys the subject's key, so that nothing of the subject can be read again, in this database or in a restored
     * copy of it. Doing so twice changes nothing more.
     */
    public Uni<Void> erase(String handler, UUID subjectId) {
        var key = new SubjectKey.Key(handler, subjectId);
        return keys.lock(key).chain(() -> keys.erase(key, clock.instant()));
    }

    private Uni<SubjectVault> made(SubjectKey.Key key) {
        return keys.lock(key)
                .chain(() -> keys.isErased(key))
                .invoke(Vault::refuseIf)
                .chain(() -> offLoop(() -> wrapping.fresh(key, cipher(key.handler()))))
                .chain(wrapped -> keys.insert(new SubjectKey(key, wrapped, cipher(key.handler()), clock.instant())))
                .chain(() -> openAll(key.handler(), List.of(key.subjectId())))
                .map(open -> open.get(key.subjectId()));
    }

    private FieldCipher cipher(String handler) {
        return config.handlerFieldCiphers().getOrDefault(handler, config.fieldCipher());
    }

    private <T> Uni<T> offLoop(Callable<T> work) {
        return wrapping.blocks() ? Blocking.run(work) : Uni.createFrom().item(() -> called(work));
    }

    private static <T> T called(Callable<T> work) {
        try {
            return work.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new VaultFailure("cannot work with a key", e);
        }
    }

    private static void refuseIf(boolean erased) {
        if (erased) {
            throw new Refusal(SUBJECT_ERASED, "What was kept about this person was erased for good.");
        }
    }
}
