package org.hegui.statute.export;

import org.hegui.statute.Reason;

/**
 * One step on the way to the route.
 *
 * @param step its number in the procedure, {@code 0a} to {@code 9}
 * @param decided whether it gave the answer
 * @param reason what it looked at, with the article relied on
 */
public record RouteStep(String step, boolean decided, Reason reason) {}
