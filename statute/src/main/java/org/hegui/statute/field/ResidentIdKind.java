package org.hegui.statute.field;

/** Who carries an identity number of 18 characters (VAL-ID). */
public enum ResidentIdKind {
    /** A resident of the mainland. */
    RESIDENT,
    /** A resident of Hong Kong, with a residence permit. */
    HONG_KONG,
    /** A resident of Macao, with a residence permit. */
    MACAO,
    /** A resident of Taiwan, with a residence permit. */
    TAIWAN,
    /** A foreigner with a card of permanent residence in the form of 2023. */
    FOREIGNER;

    static ResidentIdKind of(String number) {
        if (number.startsWith("9")) {
            return FOREIGNER;
        }
        return switch (number.substring(0, 6)) {
            case "810000" -> HONG_KONG;
            case "820000" -> MACAO;
            case "830000" -> TAIWAN;
            default -> RESIDENT;
        };
    }
}
