package org.hegui.consent.campaign.proof.pack;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.hegui.consent.campaign.ConsentProof;
import org.hegui.statute.marketing.Channel;
import org.hegui.statute.marketing.ProofItem;

/**
 * One message that was allowed, with what is on file about the consent that it rests on.
 *
 * @param sendId id of the send, and of its entry in the ledger
 * @param subjectId the recipient
 * @param channel the channel
 * @param permittedAt when it was allowed
 * @param consent what is on file; null when it rests on no consent
 */
record PackRow(
        UUID sendId,
        UUID subjectId,
        Channel channel,
        Instant permittedAt,
        @Nullable ConsentProof consent) {

    Set<ProofItem> items() {
        return consent == null ? EnumSet.of(ProofItem.RECIPIENT) : consent.itemsInPack();
    }
}
