package org.hegui.statute.rights;

/** Who is a close relative, 近亲属 (CIVIL-1045). */
public enum CloseRelative {
    /** Husband or wife. */
    SPOUSE,
    /** Father or mother. */
    PARENT,
    /** Son or daughter. */
    CHILD,
    /** Brother or sister. */
    SIBLING,
    /** Grandparent on either side. */
    GRANDPARENT,
    /** Grandchild by a son or a daughter. */
    GRANDCHILD
}
