package org.hegui.platform.evidence.opening;

import java.util.UUID;

/**
 * Whether a value is what an entry commits to.
 *
 * @param entryId the entry
 * @param name name of the commitment
 * @param matches whether it is
 * @param evidenceId entry that proves that it was asked
 */
public record OpeningResponse(UUID entryId, String name, boolean matches, UUID evidenceId) {}
