package org.hegui.consent.peer;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.jspecify.annotations.Nullable;

import org.hegui.statute.person.AgeGroup;

/**
 * How old the law takes a person to be.
 *
 * @param subjectId the person
 * @param ageGroup the group today
 * @param until the first day, Shanghai, on which the group is another; null when it never changes again
 * @param signsOfMinority whether something suggests a minor although the age is unknown
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record CustomerAge(
        UUID subjectId, AgeGroup ageGroup, @Nullable LocalDate until, boolean signsOfMinority) {

    /** Refuses half an answer. */
    public CustomerAge {
        Objects.requireNonNull(subjectId, "subjectId");
        Objects.requireNonNull(ageGroup, "ageGroup");
    }
}
