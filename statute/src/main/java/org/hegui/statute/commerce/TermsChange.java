package org.hegui.statute.commerce;

import java.time.LocalDate;

/**
 * A change of the terms or rules of a shop or platform.
 *
 * @param role who changes them
 * @param commentsInvited whether public comment was invited on the home page
 * @param publishedOn day on which the final text was published
 * @param effectiveOn day from which it is to hold
 */
public record TermsChange(OperatorRole role, boolean commentsInvited, LocalDate publishedOn, LocalDate effectiveOn) {}
