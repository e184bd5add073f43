package org.hegui.platform.evidence;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * An entry of the ledger as an auditor reads it.
 *
 * @param id id of the entry
 * @param recordedAt when the change was made, UTC
 * @param actor {@code sub} of who made it
 * @param clientId OIDC client through which it was made
 * @param action what was done
 * @param objectType kind of the thing that changed
 * @param objectId id of the thing that changed
 * @param subjectId the customer concerned, if one is
 * @param outcome the state or decision that came out
 * @param rules ids of the legal rules relied on
 * @param facts further ids, codes, hashes and counts
 */
public record EvidenceResponse(
        UUID id,
        Instant recordedAt,
        String actor,
        String clientId,
        String action,
        String objectType,
        UUID objectId,
        @Nullable UUID subjectId,
        String outcome,
        List<String> rules,
        Map<String, String> facts) {}
