package org.hegui.platform.vault;

import java.time.Instant;

import io.smallrye.mutiny.Uni;

/** Where erasures are noted outside the database, before they are done in it. */
public interface ErasureRegister {

    /**
     * Notes durably that the key is about to be destroyed; fails when it cannot, and then nothing may be destroyed.
     * Called while the subject's key is locked.
     */
    Uni<Void> intend(SubjectKey.Key key, Instant at);
}
