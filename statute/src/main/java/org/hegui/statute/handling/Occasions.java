package org.hegui.statute.handling;

import java.util.EnumSet;
import java.util.Set;

import org.hegui.statute.field.Field;
import org.hegui.statute.notice.NoticeOccasion;

/** On which occasions handling asks a notice to say more. */
final class Occasions {
    private Occasions() {}

    /** The occasions; fields whose sensitivity is contested count as sensitive. */
    static Set<NoticeOccasion> of(HandlingFacts facts, Set<Field> contested) {
        var occasions = EnumSet.noneOf(NoticeOccasion.class);
        add(occasions, facts.sensitive() || !contested.isEmpty(), NoticeOccasion.SENSITIVE);
        add(occasions, !StrongerConsent.CHILD.categories(facts).isEmpty(), NoticeOccasion.CHILDREN);
        add(occasions, facts.provided(), NoticeOccasion.PROVIDE);
        add(occasions, facts.act() == Act.EXPORT, NoticeOccasion.EXPORT);
        add(occasions, facts.automated(), NoticeOccasion.AUTOMATED_DECISION);
        add(occasions, facts.circumstances().publicPlace(), NoticeOccasion.PUBLIC_PLACE);
        return occasions;
    }

    private static void add(Set<NoticeOccasion> occasions, boolean holds, NoticeOccasion occasion) {
        if (holds) {
            occasions.add(occasion);
        }
    }
}
