package org.hegui.platform.vault;

import java.util.UUID;

import io.smallrye.mutiny.Uni;

/**
 * Told of everybody whom a restored backup brought back and whose key was destroyed again. A service that keeps more of
 * a person than ciphertexts, such as hashes and a state, is a bean of this type and erases it too.
 */
public interface ErasedAgain {

    /** Erases what the service's own tables hold of the person; in the transaction that destroys the key. */
    Uni<Void> erase(String handler, UUID subjectId);
}
