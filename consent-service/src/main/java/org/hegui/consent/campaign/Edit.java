package org.hegui.consent.campaign;

import java.time.Instant;

/**
 * What somebody wrote.
 *
 * @param content the contents
 * @param hash their SHA-256
 * @param author {@code sub} of who wrote them
 * @param at when
 */
public record Edit(CampaignContent content, String hash, String author, Instant at) {}
