package org.hegui.consent.campaign.proof.pack;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.hegui.consent.campaign.Campaign;
import org.hegui.consent.campaign.clearance.Clearance;

/**
 * What is known of a pack before its recipients.
 *
 * @param campaign the campaign
 * @param clearance the clearance of its contents
 * @param size how far it reaches
 */
record PackHead(Campaign campaign, Clearance clearance, PackSize size) {

    String handler() {
        return campaign.handler();
    }

    /** The last send in it. */
    Optional<UUID> last() {
        return Optional.ofNullable(size.last());
    }

    /** The time that its files bear: the same sends make the same pack, whenever it is made. */
    Instant time() {
        return Optional.ofNullable(size.lastAt()).orElse(clearance.clearedAt());
    }
}
