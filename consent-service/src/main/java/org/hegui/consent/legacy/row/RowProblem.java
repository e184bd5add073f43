package org.hegui.consent.legacy.row;

/** Why a row is refused. */
public enum RowProblem {
    /** It is no CSV record with as many values as the header, or no JSON object. */
    MALFORMED_LINE,
    /** It has more than 16 KiB. */
    LINE_TOO_LONG,
    /** It has a field that is not known here. */
    UNKNOWN_FIELD,
    /** It lacks a field. */
    MISSING_FIELD,
    /** A field has another form than it must have. */
    INVALID_VALUE,
    /** It has neither {@code evidenceHash} nor {@code documentHash}: nothing shows that it was said. */
    PROVENANCE_MISSING,
    /** A guardian's consent ends on a birthday that only a new request can ask for (PIPL-31). */
    KIND_NOT_IMPORTED,
    /** It would have been said after now. */
    SAID_IN_FUTURE,
    /** It was said before the notice was published, and the import names no other text. */
    SAID_BEFORE_NOTICE,
    /** It had ended before it was taken over. */
    ENDED_ALREADY,
    /** The handler has no purpose with this code. */
    UNKNOWN_PURPOSE,
    /** The purpose was never activated. */
    PURPOSE_NOT_ACTIVE,
    /** The purpose is retired. */
    PURPOSE_RETIRED,
    /** The statute's catalogue has no such field. */
    UNKNOWN_CATEGORY,
    /** The purpose doesn't cover the field. */
    CATEGORY_NOT_OF_PURPOSE,
    /** The purpose doesn't name the recipient. */
    RECIPIENT_NOT_OF_PURPOSE,
    /** The person said the opposite about the same at the same time. */
    CONTRADICTION,
    /** The person said too much at the same time. */
    TOO_MANY_AT_ONCE
}
