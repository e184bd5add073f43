package org.hegui.consent.consent.statement;

import java.util.UUID;

/**
 * What a statement is about, to the exact version.
 *
 * @param purposeId the purpose
 * @param purposeVersionId the version of the purpose that was put to the person
 * @param noticeId the version of the notice that the person was shown
 */
public record Pin(UUID purposeId, UUID purposeVersionId, UUID noticeId) {}
