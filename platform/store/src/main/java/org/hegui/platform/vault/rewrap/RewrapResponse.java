package org.hegui.platform.vault.rewrap;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * How far a re-wrapping is.
 *
 * @param id id of the re-wrapping
 * @param keyId the key-encryption key that all keys of subjects are to be wrapped by
 * @param state how far it is
 * @param total how many keys of subjects were wrapped by another key at its start
 * @param done how many of them no longer are
 * @param startedAt when it was asked for, UTC
 * @param finishedAt when it ended, UTC; absent while it runs
 */
public record RewrapResponse(
        UUID id,
        String keyId,
        RewrapState state,
        long total,
        long done,
        Instant startedAt,
        @Nullable Instant finishedAt) {}
