package org.hegui.consent.purpose.change;

import java.util.List;

/**
 * How a purpose changed from version to version.
 *
 * @param items each version that wasn't given up beside the one before it, oldest first
 */
public record PurposeChangesResponse(List<PurposeChangeResponse> items) {}
