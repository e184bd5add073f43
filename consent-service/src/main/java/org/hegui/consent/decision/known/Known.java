package org.hegui.consent.decision.known;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.hegui.statute.field.Field;
import org.hegui.statute.marketing.Channel;
import org.hegui.statute.person.AgeGroup;
import org.hegui.statute.purpose.LegalBasis;
import org.hegui.statute.purpose.PurposeFacts;

/**
 * What is committed about a purpose and a person.
 *
 * @param purposeId the purpose
 * @param version the version that holds; null when the purpose isn't active
 * @param trail what the person said about it, newest first
 * @param person what else is known of the person
 */
public record Known(UUID purposeId, @Nullable Version version, List<TrailEntry> trail, Person person) {

    /**
     * The version of a purpose that holds.
     *
     * @param id the version
     * @param basis its legal basis
     * @param categories the fields that it covers
     * @param necessary whether the service can't be provided without it
     * @param automated whether a program evaluates people for it
     * @param noticeId the version of the notice that tells of it
     * @param epoch the epoch whose consents count for it
     */
    public record Version(
            UUID id,
            LegalBasis basis,
            Set<Field> categories,
            boolean necessary,
            boolean automated,
            UUID noticeId,
            int epoch) {

        /** Reads the column {@code version} of {@code purpose_now}, whose form is said in the migration that made it. */
        static @Nullable Version read(String column) {
            if (column.isEmpty()) {
                return null;
            }
            var line = column.split("\t");
            return new Version(
                    UUID.fromString(line[0]),
                    LegalBasis.valueOf(line[1]),
                    FieldSets.of(line[2]),
                    line[3].equals("t"),
                    line[4].equals("t"),
                    UUID.fromString(line[5]),
                    Integer.parseInt(line[6]));
        }

        /** What the statute needs to know of it. */
        public PurposeFacts facts() {
            return new PurposeFacts(true, basis, categories, necessary);
        }
    }

    /**
     * What is known of a person beside consents.
     *
     * @param age the age group that was told; null when none was, or the person is no customer
     * @param ageUntil the first day on which the group is another
     * @param ageKnownAt when it was told
     * @param signsOfMinority whether something suggests a minor
     * @param personalisationOff whether personalisation is off
     * @param automatedRefused whether decisions by a program alone are refused
     * @param optedOut the channels that are refused
     */
    public record Person(
            @Nullable AgeGroup age,
            @Nullable LocalDate ageUntil,
            @Nullable Instant ageKnownAt,
            boolean signsOfMinority,
            boolean personalisationOff,
            boolean automatedRefused,
            Set<Channel> optedOut) {

        /** Whether the group holds on a day; that it is unknown holds for as long as nobody need be asked again. */
        boolean ageHolds(LocalDate day, Instant recheck) {
            if (age == AgeGroup.UNKNOWN) {
                return ageKnownAt != null && ageKnownAt.isAfter(recheck);
            }
            return age != null && (ageUntil == null || day.isBefore(ageUntil));
        }

        /** The age group, which may be that nobody knows it. */
        public AgeGroup ageGroup() {
            return age == null ? AgeGroup.UNKNOWN : age;
        }
    }
}
