package org.hegui.statute.export.count;

/**
 * How many distinct people's information one handler has sent abroad in a year. Who had both kinds sent counts in both.
 *
 * @param year the calendar year
 * @param ordinary people in the ordinary counter
 * @param sensitive people in the sensitive counter
 * @param shadowOrdinary people in the ordinary counter when exempt flows count too
 * @param shadowSensitive people in the sensitive counter when exempt flows count too
 */
public record ExportCounts(int year, long ordinary, long sensitive, long shadowOrdinary, long shadowSensitive) {}
