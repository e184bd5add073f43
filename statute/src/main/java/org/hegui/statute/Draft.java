package org.hegui.statute;

/**
 * A rule that is not law: a draft under consultation, or one whose first day in force is not known. It is never applied.
 *
 * @param id stable identifier such as {@code LARGE}
 * @param law name of the law it would become
 * @param summary what it would ask for, in our own words
 * @param published when the text was published, as exactly as is known: {@code 2026-08-07}, {@code 2026-08} or {@code unknown}
 * @param confidence how sure we are of what stands here
 * @param source code of the source it was taken from
 */
public record Draft(String id, Text law, Text summary, String published, Confidence confidence, String source) {}
