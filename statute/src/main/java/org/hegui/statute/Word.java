package org.hegui.statute;

import java.time.LocalDate;

/**
 * One word of a list.
 *
 * @param text the word
 * @param basis whether it stands in the rule
 * @param from first day on which it is in the list
 */
public record Word(String text, WordBasis basis, LocalDate from) {}
