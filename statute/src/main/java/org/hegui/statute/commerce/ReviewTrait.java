package org.hegui.statute.commerce;

/** What is known of a review that is to be published. */
public enum ReviewTrait {
    /** It was made up, or belongs to a transaction that never was. */
    FABRICATED,
    /** Staff or an affiliate wrote it. */
    BY_STAFF_OR_AFFILIATE,
    /** It came with many others from elsewhere. */
    IMPORTED,
    /** Where imported reviews come from is on file. */
    PROVENANCE_KNOWN,
    /** The author got something for it. */
    INCENTIVISED,
    /** A label says so. */
    INCENTIVE_LABELLED,
    /** It shows who the author is. */
    AUTHOR_SHOWN,
    /** The author has given separate consent to that (PIPL-25). */
    AUTHOR_AGREED
}
