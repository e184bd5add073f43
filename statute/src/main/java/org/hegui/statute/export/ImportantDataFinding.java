package org.hegui.statute.export;

import org.hegui.statute.Reason;

/**
 * Whether a data set is important data, as far as numbers tell.
 *
 * @param status what to hand to the export route
 * @param reason why
 */
public record ImportantDataFinding(ImportantData status, Reason reason) {}
