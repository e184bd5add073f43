package org.hegui.statute.person;

import org.hegui.statute.field.Field;
import org.hegui.statute.field.FieldClass;

/** The ages that the law tells apart (PIPL-31, MIN-24, MIN-35). */
public enum AgeGroup {
    /** Under 14: everything about the child is sensitive, and the guardian consents. */
    CHILD,
    /** A minor who is no child, 14 to 17: no automated marketing. */
    TEEN,
    /** No minor. */
    ADULT,
    /** No date of birth that could be true. Nobody is taken for a child because of it (CONTEST-20). */
    UNKNOWN;

    /** Whether the person is known to be under 18. */
    public boolean minor() {
        return this == CHILD || this == TEEN;
    }

    /**
     * The class of a field in the record of a person of this age: whatever is personal in a child's record is
     * {@link FieldClass#S_MIN}, whichever class the field has by itself (PIPL-28).
     */
    public FieldClass classOf(Field field) {
        var own = field.fieldClass();
        return this == CHILD && own != FieldClass.NOT_PERSONAL ? FieldClass.S_MIN : own;
    }
}
