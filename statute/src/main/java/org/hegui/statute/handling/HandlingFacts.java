package org.hegui.statute.handling;

import java.util.EnumSet;
import java.util.Set;

import org.hegui.statute.field.Field;
import org.hegui.statute.person.AgeGroup;
import org.hegui.statute.purpose.LegalBasis;

/**
 * What is to be done with personal information, as far as it decides what the law asks for first.
 *
 * @param act what is to be done
 * @param basis legal basis of the purpose (PIPL-13)
 * @param categories the fields that it touches
 * @param circumstances what else matters
 */
public record HandlingFacts(Act act, LegalBasis basis, Set<Field> categories, Circumstances circumstances) {
    /** Copies the categories. */
    public HandlingFacts {
        categories = Set.copyOf(categories);
    }

    /** Whether another handler in the mainland receives it: named as such, or not settled (CONTEST-8). */
    boolean provided() {
        if (act == Act.EXPORT) {
            return false;
        }
        return switch (circumstances.recipientRole()) {
            case HANDLER -> true;
            case UNSETTLED -> !settled("CONTEST-8");
            case ENTRUSTED, JOINT -> false;
            case NONE -> act == Act.PROVIDE;
        };
    }

    /** Whether somebody receives it who has to be named. */
    boolean namesRecipient() {
        return act.namesRecipient() || provided();
    }

    /** Whether a program evaluates the person. */
    boolean automated() {
        return act == Act.AUTOMATED_DECISION || circumstances.automatedDecision();
    }

    /** Whether any of it is sensitive, which in a child's record everything personal is. */
    boolean sensitive() {
        for (var category : categories) {
            if (circumstances.age().classOf(category).sensitive()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a counsel memo has answered the question. */
    boolean settled(String contest) {
        return circumstances.settled().contains(contest);
    }

    /** Whether the person is a minor, or may be one although the age is unknown. */
    boolean perhapsMinor() {
        return circumstances.age().minor()
                || (circumstances.age() == AgeGroup.UNKNOWN && circumstances.signsOfMinority());
    }

    /** Fields whose sensitivity is contested, unless settled or sensitive anyway as a child's. */
    Set<Field> contested() {
        if (settled("CONTEST-10")) {
            return Set.of();
        }
        Set<Field> contested = Set.of();
        for (var field : categories) {
            if (field.contested() && !circumstances.age().classOf(field).sensitive()) {
                contested = contested.isEmpty() ? EnumSet.noneOf(Field.class) : contested;
                contested.add(field);
            }
        }
        return contested;
    }
}
