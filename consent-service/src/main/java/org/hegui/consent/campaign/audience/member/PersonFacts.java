package org.hegui.consent.campaign.audience.member;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.hegui.statute.person.AgeGroup;

/**
 * What is known of a person beside their consents.
 *
 * @param subjectId the person
 * @param ageGroup the age group; null when nobody has told
 * @param signsOfMinority whether something suggests a minor
 * @param personalisationOff whether they switched personalisation off
 */
record PersonFacts(UUID subjectId, @Nullable AgeGroup ageGroup, boolean signsOfMinority, boolean personalisationOff) {

    static PersonFacts unknown(UUID subjectId) {
        return new PersonFacts(subjectId, null, false, false);
    }

    AgeGroup age() {
        return ageGroup == null ? AgeGroup.UNKNOWN : ageGroup;
    }
}
