package org.hegui.statute.handling;

/** What goes with a yes. */
public enum DutyKind {
    /** Show the fields masked where their clear text isn't needed (PIPL-51). */
    MASK,
    /** Record who touched the fields, when and what for (PIPL-51, MIN-36). */
    LOG,
    /** The yes ends at an instant; ask again then. */
    EXPIRES,
    /** Nothing may be picked by what the person is like (PIPL-24, NDSR-42, ALG-17). */
    NOT_PERSONALISED
}
