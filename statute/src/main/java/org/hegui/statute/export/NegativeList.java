package org.hegui.statute.export;

/**
 * A negative list that covers the handler, and where the transfer stands in it (XB-6). The lists and their numbers are
 * data that counsel approves; they are evaluated by the caller.
 *
 * @param version name and version of the list, for the trace
 * @param approvedByCounsel whether counsel approved this version; without it the list isn't applied
 * @param placement where the transfer stands in it
 */
public record NegativeList(String version, boolean approvedByCounsel, ListPlacement placement) {}
