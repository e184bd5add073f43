package org.hegui.statute;

import java.time.LocalDate;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * One version of one rule of the law. A rule keeps its id when its law is renumbered; each version has the article of
 * its own time.
 *
 * @param id stable identifier such as {@code PIPL-15} or {@code XB-5(4)}
 * @param law name of the law
 * @param article article, and paragraph or item where it matters, as numbered in that law while the version is in force
 * @param title what the rule is about
 * @param duty what it asks for, in our own words
 * @param effectiveFrom first day in force
 * @param effectiveTo last day in force, null while there is none
 * @param confidence how sure we are of it
 * @param source code of the source it was taken from
 * @param leftTo who applies it, null when a function of this module does
 */
public record Rule(
        String id,
        Text law,
        Article article,
        Text title,
        Text duty,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        Confidence confidence,
        String source,
        @Nullable LeftTo leftTo) {
    /** Refuses a version that ends before it begins. */
    public Rule {
        Objects.requireNonNull(effectiveFrom, "effectiveFrom");
        if (effectiveTo != null && effectiveTo.isBefore(effectiveFrom)) {
            throw new IllegalArgumentException(id + " ends before it begins");
        }
    }

    /** Whether this version is in force on a day; the first and the last day both count. */
    public boolean inForce(LocalDate date) {
        return !date.isBefore(effectiveFrom) && (effectiveTo == null || !date.isAfter(effectiveTo));
    }
}
