package org.hegui.statute.commerce;

/** What a page of sale or of consent does. */
public enum SaleTrait {
    /** Something is sold together with something else. */
    TIE_IN,
    /** The tie-in is shown prominently. */
    TIE_IN_PROMINENT,
    /** The tie-in is chosen by default. */
    TIE_IN_TICKED,
    /** A deposit is taken. */
    DEPOSIT,
    /** How the deposit comes back is stated. */
    REFUND_STATED,
    /** The refund hangs on an unreasonable condition. */
    REFUND_UNREASONABLE,
    /** One authorisation covers everything at once. */
    BLANKET_AUTHORISATION,
    /** An authorisation is ticked by default. */
    DEFAULT_AUTHORISATION,
    /** Unrelated consent is bundled, or the service stops without it. */
    FORCED_AUTHORISATION,
    /** Biometrics, health, finance or location are asked for. */
    ITEM_BY_ITEM_DATA,
    /** Each of them is agreed to by itself. */
    ITEM_BY_ITEM_CONSENT,
    /** Search results are personalised. */
    PERSONALISED_SEARCH,
    /** Results that don't rest on personal traits are offered beside them. */
    PLAIN_SEARCH,
    /** Somebody pays for a place in the results. */
    PAID_RANKING,
    /** Such a place is labelled 广告. */
    PAID_RANKING_LABELLED
}
