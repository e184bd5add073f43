package org.hegui.platform.review;

import io.smallrye.mutiny.Uni;

/** A kind of thing that is reviewed. The service that owns it has one bean for it. */
public interface ReviewedKind {

    /** The kind, as in {@link ReviewDraft#objectType()}. */
    String objectType();

    /**
     * Moves the thing. Called once for each review that is approved or rejected, inside the transaction of the deciding
     * vote: when this fails, the vote is not stored either.
     */
    Uni<Void> decided(Review review);
}
