package org.hegui.statute.person;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.hegui.statute.Applies;
import org.hegui.statute.RuleBook;

/**
 * How old is the person in the eyes of the law? (PIPL-28, PIPL-31, MIN-35)
 *
 * <p>The age changes with the day of the birthday: on the 14th one the person is not under 14 any more. Who was born on
 * 29 February has the birthday on 1 March of a common year; the law doesn't say, and this protects one day longer.
 */
@Applies({"PIPL-28", "PIPL-31", "MIN-35", "CONTEST-20"})
public final class AgeRule {
    private final RuleBook rules;

    /** Answers by the ages in force on the book's date; an age whose rule isn't in force yet divides nobody. */
    public AgeRule(RuleBook rules) {
        this.rules = rules;
    }

    /**
     * The age group on a day.
     *
     * @param birthDate date of birth; null or later than {@code day} gives {@link AgeGroup#UNKNOWN}
     * @param day legal date, that of Shanghai
     */
    public AgeGroup on(@Nullable LocalDate birthDate, LocalDate day) {
        if (birthDate == null || birthDate.isAfter(day)) {
            return AgeGroup.UNKNOWN;
        }
        var years = ChronoUnit.YEARS.between(birthDate, day);
        if (below("PIPL-31", "age.child.below", years)) {
            return AgeGroup.CHILD;
        }
        return below("MIN-35", "age.minor.below", years) ? AgeGroup.TEEN : AgeGroup.ADULT;
    }

    /**
     * The first day after {@code day} on which the person is of another age group: the 14th birthday of a child, the
     * 18th of another minor.
     *
     * @return empty when the group never changes again, or is unknown
     */
    public Optional<LocalDate> changesOn(@Nullable LocalDate birthDate, LocalDate day) {
        return birthDate == null
                ? Optional.empty()
                : switch (on(birthDate, day)) {
                    case CHILD -> Optional.of(birthday(birthDate, rules.number("age.child.below")));
                    case TEEN -> Optional.of(birthday(birthDate, rules.number("age.minor.below")));
                    case ADULT, UNKNOWN -> Optional.empty();
                };
    }

    /** {@code plusYears} gives 28 February for who was born on the 29th, which is a day too early. */
    private static LocalDate birthday(LocalDate birthDate, long years) {
        var day = birthDate.plusYears(years);
        return day.getDayOfMonth() == birthDate.getDayOfMonth() ? day : day.plusDays(1);
    }

    private boolean below(String rule, String age, long years) {
        return rules.inForce(rule) && years < rules.number(age);
    }
}
