package org.hegui.customer.age;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.hegui.statute.person.AgeGroup;

/**
 * How old the law takes a person to be.
 *
 * @param subjectId the person
 * @param ageGroup the group on today's legal date
 * @param until the first day, Shanghai, on which the group is another; absent when it never changes again
 * @param signsOfMinority whether something suggests a minor although the age is unknown
 */
public record AgeResponse(
        UUID subjectId, AgeGroup ageGroup, @Nullable LocalDate until, boolean signsOfMinority) {}
