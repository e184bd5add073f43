package org.hegui.consent.suppression.imports;

import java.util.List;
import java.util.UUID;

/**
 * What became of a list.
 *
 * @param id id of the import
 * @param added how many rows are kept from now on
 * @param known how many were known
 * @param invalid how many cannot be kept
 * @param evidenceId the entry of the ledger that proves it
 * @param rows what became of each row, in their order
 */
public record ImportResponse(UUID id, int added, int known, int invalid, UUID evidenceId, List<ImportedRow> rows) {}
