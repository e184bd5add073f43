package org.hegui.statute.field;

/**
 * The kinds of personal information that the criminal law tells apart (CRIM-1), the gravest first. A kind is chosen on
 * the safe side where the law's words and the catalogue of fields don't meet exactly.
 */
public enum CrimeLine {
    /** Tracks, contents of communication, credit and property. */
    TRACK("crime.staff.track"),
    /** Lodging, health, transactions and what is like them. */
    TRANSACTION("crime.staff.transaction"),
    /** All other personal information. */
    OTHER("crime.staff.other"),
    /** Nothing about a person. */
    NONE("");

    private final String number;

    CrimeLine(String number) {
        this.number = number;
    }

    /** Name of the number of items for staff; empty for {@link #NONE}. */
    String number() {
        return number;
    }

    /** The kind of a field. */
    public static CrimeLine of(Field field) {
        return switch (field) {
            case GPS_POINT,
                    LIVE_LOCATION,
                    VOICE_RECORDING,
                    CALL_TRANSCRIPT,
                    CHAT_TRANSCRIPT,
                    CREDIT_SCORE,
                    CREDIT_REPORT,
                    DISHONEST_DEBTOR_STATUS,
                    INCOME_BAND,
                    ASSET_BAND -> TRACK;
            case HOTEL_STAY,
                    TRAVEL_ITINERARY,
                    ORDER_HISTORY,
                    CONSUMPTION_RECORD,
                    LOYALTY_POINTS,
                    COUPONS,
                    AFTER_SALES_RECORD -> TRANSACTION;
            default -> of(field.fieldClass());
        };
    }

    private static CrimeLine of(FieldClass fieldClass) {
        return switch (fieldClass) {
            case S_LOC, S_FIN -> TRACK;
            case S_MED -> TRANSACTION;
            case NOT_PERSONAL -> NONE;
            case GENERAL, HIGH_PROTECTION, S_BIO, S_REL, S_IDN, S_MIN, S_OTH -> OTHER;
        };
    }
}
