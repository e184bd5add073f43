package org.hegui.statute.export.scope;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/** A place, as the rules of export see it: Hong Kong, Macao and Taiwan count as overseas. */
public enum Region {
    /** The mainland of China. */
    MAINLAND,
    /** Hong Kong. */
    HONG_KONG,
    /** Macao. */
    MACAO,
    /** Taiwan. */
    TAIWAN,
    /** Any other place, and one that isn't known. */
    ABROAD;

    /** Whether data that goes there, or people who ask from there, make an export. */
    public boolean overseas() {
        return this != MAINLAND;
    }

    /**
     * The region of a country or territory.
     *
     * @param code two letters of ISO 3166-1 in any case; whatever isn't known is {@link #ABROAD}, which is the safe
     *     side
     */
    public static Region ofCode(@Nullable String code) {
        return switch (code == null ? "" : code.strip().toUpperCase(Locale.ROOT)) {
            case "CN" -> MAINLAND;
            case "HK" -> HONG_KONG;
            case "MO" -> MACAO;
            case "TW" -> TAIWAN;
            default -> ABROAD;
        };
    }
}
