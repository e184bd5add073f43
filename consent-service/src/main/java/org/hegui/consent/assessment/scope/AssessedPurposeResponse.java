package org.hegui.consent.assessment.scope;

import java.util.List;
import java.util.UUID;

/**
 * A purpose that an assessment is about.
 *
 * @param purposeId the purpose
 * @param versions numbers of its versions that were assessed
 */
public record AssessedPurposeResponse(UUID purposeId, List<Integer> versions) {}
