package org.hegui.consent.legacy.run;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.hegui.consent.legacy.result.RowStatus;
import org.hegui.consent.legacy.row.ReadRow;
import org.hegui.consent.legacy.row.RowFlaw;

/**
 * A row with its result.
 *
 * @param row the row
 * @param status ACCEPTED, REFUSED or DUPLICATE
 * @param flaw why it is refused
 * @param consentId the statement that it becomes, or that says the same
 * @param statement what it becomes
 */
record Judged(
        ReadRow row,
        RowStatus status,
        @Nullable RowFlaw flaw,
        @Nullable UUID consentId,
        @Nullable TakenStatement statement) {

    static Judged refused(ReadRow row, RowFlaw flaw) {
        return new Judged(row, RowStatus.REFUSED, flaw, null, null);
    }

    static Judged duplicate(ReadRow row, UUID consentId) {
        return new Judged(row, RowStatus.DUPLICATE, null, consentId, null);
    }

    static Judged accepted(ReadRow row, TakenStatement statement) {
        return new Judged(row, RowStatus.ACCEPTED, null, statement.id(), statement);
    }

    /** The columns of {@code consent_import_row}. */
    Map<String, @Nullable Object> columns() {
        var columns = new HashMap<String, @Nullable Object>();
        columns.put("line", row.line());
        columns.put("row_hash", row.hash());
        columns.put("status", status);
        columns.put("problem", flaw == null ? null : flaw.problem());
        columns.put("field", flaw == null ? null : flaw.field());
        columns.put("consent_id", consentId);
        return columns;
    }
}
