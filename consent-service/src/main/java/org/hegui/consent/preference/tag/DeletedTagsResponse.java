package org.hegui.consent.preference.tag;

import java.util.List;
import java.util.UUID;

/**
 * Which tags must not be put on a person.
 *
 * @param subjectId the person
 * @param all whether none may, but those in {@code allowed}
 * @param deleted codes of the tags that were deleted one by one
 * @param allowed codes of the tags that the person allowed again after deleting all
 */
public record DeletedTagsResponse(UUID subjectId, boolean all, List<String> deleted, List<String> allowed) {}
