package org.hegui.consent.campaign.send;

import java.util.UUID;

import org.hegui.consent.campaign.CampaignContent;

/**
 * What may be sent now.
 *
 * @param campaignId the campaign
 * @param clearanceId the clearance that covers it
 * @param content exactly what was cleared
 * @param contentHash its SHA-256
 */
record Running(UUID campaignId, UUID clearanceId, CampaignContent content, String contentHash) {}
