package org.hegui.platform.vault.erasure;

import java.io.IOException;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.hegui.platform.vault.KeyEncryption;
import org.hegui.platform.vault.index.IndexKeys;

/** Asks for the keys and the register when the service starts, so that it does not start without them, and replays it. */
@ApplicationScoped
class VaultStart {

    private final ErasureReplay replay;
    private final DurableRegister register;

    /** The keys are asked for only to be there: their beans fail when they are not. */
    VaultStart(ErasureReplay replay, DurableRegister register, KeyEncryption keyEncryption, IndexKeys indexKeys) {
        this.replay = replay;
        this.register = register;
    }

    void start(@Observes StartupEvent event) {
        try {
            register.probe();
        } catch (IOException e) {
            throw new IllegalStateException("The file of hegui.vault.erasure-register cannot be written to.", e);
        }
        replayNow();
    }

    /** A database that is not there yet does not stop the start; the readiness check waits for it. */
    private void replayNow() {
        try {
            VertxContextSupport.subscribeAndAwait(replay::run);
        } catch (Throwable e) {
            Log.warnf("Cannot replay the register of erasures yet: %s", e.getClass());
        }
    }
}
