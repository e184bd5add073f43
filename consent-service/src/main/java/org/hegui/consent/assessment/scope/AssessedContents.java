package org.hegui.consent.assessment.scope;

import java.util.UUID;

/**
 * What a version of a purpose said when it was assessed.
 *
 * @param purposeId the purpose
 * @param number number of its version
 * @param contentHash SHA-256 of what it said
 */
public record AssessedContents(UUID purposeId, int number, String contentHash) {}
