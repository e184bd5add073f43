package org.hegui.customer.age;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.hegui.statute.RuleBook;
import org.hegui.statute.field.Field;
import org.hegui.statute.field.ResidentId;
import org.hegui.statute.person.AgeGroup;
import org.hegui.statute.person.AgeRule;
import org.hegui.statute.person.MinoritySignRule;

/**
 * What a profile says of a person's age. The date of birth counts, else that in the resident identity number. Where
 * neither is known, the occupation may suggest a minor (CONTEST-20).
 *
 * @param rules the law on {@code day}
 * @param day the legal date
 */
record ProfileAgeRule(RuleBook rules, LocalDate day) {

    /** The fields that the answer rests on. */
    static final List<Field> FIELDS = List.of(Field.DATE_OF_BIRTH, Field.RESIDENT_ID, Field.OCCUPATION);

    AgeResponse of(UUID subjectId, Map<Field, String> profile) {
        var birth = birthDate(profile).orElse(null);
        var rule = new AgeRule(rules);
        var group = rule.on(birth, day);
        var until = rule.changesOn(birth, day).orElse(null);
        return new AgeResponse(subjectId, group, until, group == AgeGroup.UNKNOWN && suggestsMinor(profile));
    }

    private Optional<LocalDate> birthDate(Map<Field, String> profile) {
        return Optional.ofNullable(profile.get(Field.DATE_OF_BIRTH))
                .map(LocalDate::parse)
                .or(() -> ResidentId.parse(profile.get(Field.RESIDENT_ID), day)
                        .optional()
                        .map(ResidentId::birthDate));
    }

    private boolean suggestsMinor(Map<Field, String> profile) {
        return new MinoritySignRule(rules).suggestsMinor(profile.getOrDefault(Field.OCCUPATION, ""));
    }
}
