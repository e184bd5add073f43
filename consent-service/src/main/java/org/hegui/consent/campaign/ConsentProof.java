package org.hegui.consent.campaign;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.hegui.statute.consent.ConsentStatus;
import org.hegui.statute.marketing.ProofItem;

/**
 * What is on file about one consent.
 *
 * @param consentId the statement
 * @param status what was said
 * @param purpose code of the purpose
 * @param purposeVersion number of the version of the purpose
 * @param noticeId the version of the notice that was shown
 * @param noticeVersion its number
 * @param noticeHash SHA-256 of its content
 * @param language language of the text that was shown
 * @param channel where it was said
 * @param saidBy who took it
 * @param clientId through which system
 * @param uiEvidence hash of the screen that was shown
 * @param documentHash hash of the paper that was signed
 * @param imported whether it was taken over from another system with its provenance
 * @param evidenceId the entry of the ledger
 * @param saidAt when it was said
 */
public record ConsentProof(
        UUID consentId,
        ConsentStatus status,
        String purpose,
        @Nullable Integer purposeVersion,
        UUID noticeId,
        int noticeVersion,
        @Nullable String noticeHash,
        String language,
        String channel,
        @Nullable String saidBy,
        @Nullable String clientId,
        @Nullable String uiEvidence,
        @Nullable String documentHash,
        boolean imported,
        @Nullable UUID evidenceId,
        Instant saidAt) {

    /** The items of a proof that it has by itself (SMS-21, PIPL-14, PIPL-69). */
    public Set<ProofItem> items() {
        var items = EnumSet.of(ProofItem.RECIPIENT, ProofItem.PURPOSE, ProofItem.TIME);
        if (status == ConsentStatus.GRANTED) {
            items.add(ProofItem.AGREEMENT);
        }
        if (!channel.isBlank()) {
            items.add(ProofItem.CHANNEL);
        }
        if (noticeHash != null) {
            items.add(ProofItem.NOTICE);
        }
        if (uiEvidence != null || documentHash != null || imported) {
            items.add(ProofItem.EVIDENCE);
        }
        return items;
    }

    /** The items once it stands in a pack: there the sender answers for it, and the pack is what the provider gets. */
    public Set<ProofItem> itemsInPack() {
        var items = items();
        items.add(ProofItem.COMMITMENT);
        items.add(ProofItem.HANDED_TO_PROVIDER);
        return items;
    }
}
