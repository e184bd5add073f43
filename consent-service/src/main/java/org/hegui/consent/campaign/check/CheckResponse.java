package org.hegui.consent.campaign.check;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.hegui.statute.Outcome;

/**
 * What the rules said of a campaign's contents.
 *
 * @param id id of the check
 * @param campaignId the campaign
 * @param number number of the check within the campaign, from 1
 * @param contentHash the contents that were checked
 * @param outcome DENY: change the contents; ASK_COUNSEL: counsel has to answer first; PERMIT: ask for clearance
 * @param findings everything found, with the rule and the place
 * @param counselQuestions what is before counsel
 * @param checkedBy {@code sub} of who asked
 * @param checkedAt when, UTC
 */
public record CheckResponse(
        UUID id,
        UUID campaignId,
        int number,
        String contentHash,
        Outcome outcome,
        List<Finding> findings,
        List<UUID> counselQuestions,
        String checkedBy,
        Instant checkedAt) {}
