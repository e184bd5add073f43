package org.hegui.consent.consent.expiry;

import java.util.UUID;

/**
 * A grant whose time is over.
 *
 * @param consentId the grant
 * @param handler whose it is
 * @param subjectId the person who gave it
 */
record DueExpiry(UUID consentId, String handler, UUID subjectId) {}
