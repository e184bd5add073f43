package org.hegui.consent.preference.tag;

import java.util.List;
import java.util.UUID;

import org.hegui.statute.Reason;

/**
 * Who must not bear a tag.
 *
 * @param tag code of the tag
 * @param refused the people who deleted it
 * @param reasons the rules behind that; none when nobody did
 */
public record TagCheckResponse(String tag, List<UUID> refused, List<Reason> reasons) {}
