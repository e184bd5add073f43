package org.hegui.consent.purpose.change;

import java.util.List;
import java.util.UUID;

import org.hegui.consent.purpose.PurposeVersion;
import org.hegui.statute.Reason;

/**
 * In what a version of a purpose differs from the one before it.
 *
 * @param versionId id of the newer version
 * @param from number of the older version
 * @param to number of the newer version
 * @param fields the fields that differ
 * @param material whether it has to be assessed again
 * @param consentsStale whether older consents don't count for the newer version at all
 * @param reasons why older consents don't cover all of the newer version; empty when they do
 */
public record PurposeChangeResponse(
        UUID versionId,
        int from,
        int to,
        List<FieldChange> fields,
        boolean material,
        boolean consentsStale,
        List<Reason> reasons) {

    static PurposeChangeResponse of(PurposeVersion older, PurposeVersion newer, PurposeChange change) {
        return new PurposeChangeResponse(
                newer.id(),
                older.number(),
                newer.number(),
                change.fields(),
                change.material(),
                change.consentsStale(),
                change.reasons());
    }
}
