package org.hegui.consent.campaign.audience;

/**
 * Numbers of an audience.
 *
 * @param total all
 * @param permitted who may be reached
 * @param minors who is under age
 * @param suppressed who opted out of the channel
 */
record AudienceCount(long total, long permitted, long minors, long suppressed) {}
