package org.hegui.statute.commerce;

/** Where a lead comes from. */
public enum LeadSource {
    /** Nobody has said. */
    UNDECLARED,
    /** The person gave it, for example at a fair or in a form. */
    THE_PERSON,
    /** The person or a lawful source made it public (PIPL-27). */
    PUBLIC,
    /** A program took it from a website. */
    SCRAPED,
    /** It was bought. */
    BOUGHT,
    /** A partner handed it over. */
    PARTNER;

    /** Whether somebody else has to show that the source is lawful. */
    boolean ofOthers() {
        return this == SCRAPED || this == BOUGHT || this == PARTNER;
    }
}
