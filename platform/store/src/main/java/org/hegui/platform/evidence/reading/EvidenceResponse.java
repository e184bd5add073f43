package org.hegui.platform.evidence.reading;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.hegui.platform.evidence.RuleVersion;

/**
 * An entry of the ledger as an auditor reads it.
 *
 * @param id id of the entry
 * @param recordedAt when the change was made, UTC
 * @param actor {@code sub} of who made it
 * @param roles the roles that the actor had; empty for entries from before roles were kept
 * @param clientId OIDC client through which it was made
 * @param action what was done
 * @param objectType kind of the thing that changed
 * @param objectId id of the thing that changed
 * @param subjectId the customer concerned, if one is
 * @param outcome the state or decision that came out
 * @param rules ids of the legal rules relied on
 * @param ruleVersions the same rules with the version that was applied
 * @param facts further ids, codes, hashes and counts
 * @param commitments salted hashes of personal information, which can be opened until the subject is erased
 */
public record EvidenceResponse(
        UUID id,
        Instant recordedAt,
        String actor,
        List<String> roles,
        String clientId,
        String action,
        String objectType,
        UUID objectId,
        @Schema(nullable = true) @Nullable UUID subjectId,
        String outcome,
        List<String> rules,
        List<RuleVersion> ruleVersions,
        Map<String, String> facts,
        Map<String, String> commitments) {

    /** The entry of this canonical text. */
    public static EvidenceResponse of(String body) {
        return EntryText.read(body).response();
    }
}
