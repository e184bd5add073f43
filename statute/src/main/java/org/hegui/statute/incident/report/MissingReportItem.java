package org.hegui.statute.incident.report;

import org.hegui.statute.Reason;

/**
 * An item that a report or notice lacks.
 *
 * @param item what is missing
 * @param reason which rule asks for it
 */
public record MissingReportItem(ReportItem item, Reason reason) {}
