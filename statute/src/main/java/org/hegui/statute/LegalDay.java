package org.hegui.statute;

import java.time.LocalDate;

/**
 * A date that was found by counting days.
 *
 * @param date the date, or the bound when it is provisional
 * @param certainty whether all days on the way are known
 */
public record LegalDay(LocalDate date, Certainty certainty) {}
