package org.hegui.platform.evidence.pack;

import java.time.Instant;
import java.util.UUID;

import jakarta.validation.constraints.Positive;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import org.hegui.platform.api.KeepableTime;
import org.hegui.platform.proof.pack.PackScope;

/** Which entries go into a pack: those that meet each of the conditions that are given, or all. */
public class PackQuery {

    /** Only entries about this customer. */
    @RestQuery
    @Nullable UUID subjectId;

    /** Only entries about this thing. */
    @RestQuery
    @Nullable UUID objectId;

    /** Only entries recorded at this instant or later. */
    @RestQuery
    @KeepableTime
    @Nullable Instant from;

    /** Only entries recorded before this instant. */
    @RestQuery
    @KeepableTime
    @Nullable Instant to;

    /** Size of a checkpoint that is to be in the pack, so that one that was kept elsewhere can be compared. */
    @RestQuery
    @Positive @Nullable Long checkpoint;

    PackScope scope() {
        return new PackScope(subjectId, objectId, from, to);
    }
}
