package org.hegui.statute.governance;

/**
 * What is known of a handler.
 *
 * @param held how many people it holds
 * @param profile who it is
 * @param dates from when time runs
 */
public record HandlerFacts(HeldPeople held, HandlerProfile profile, HandlerDates dates) {}
