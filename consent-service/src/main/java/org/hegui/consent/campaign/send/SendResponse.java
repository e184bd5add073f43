package org.hegui.consent.campaign.send;

import java.util.List;
import java.util.UUID;

/**
 * Who may be sent the message now.
 *
 * @param campaignId the campaign
 * @param clearanceId the clearance that covers it
 * @param items each person that was asked about
 */
public record SendResponse(UUID campaignId, UUID clearanceId, List<SendResult> items) {}
