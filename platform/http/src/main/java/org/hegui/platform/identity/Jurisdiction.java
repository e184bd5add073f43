package org.hegui.platform.identity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * In which country a person sits. The token says where they are at home; the edge, where the request came from. The edge
 * can only make somebody more foreign: whoever travels reads from abroad, but nobody is at home by an address.
 */
final class Jurisdiction {

    private static final String MAINLAND = "CN";

    /** ISO 3166's code for "unknown", for an edge that says what is no code. */
    private static final String UNKNOWN = "ZZ";

    private static final Pattern CODE = Pattern.compile("[A-Z]{2}");

    private Jurisdiction() {}

    /**
     * The country that counts; HK, MO and TW are not CN.
     *
     * @param token ISO country of the token's claim
     * @param edge what a trusted edge says of the request, once per header; empty when none is trusted
     */
    static String of(String token, List<String> edge) {
        if (!token.equals(MAINLAND)) {
            return token;
        }
        return edge.stream()
                .map(Jurisdiction::code)
                .filter(country -> !country.equals(MAINLAND))
                .findFirst()
                .orElse(MAINLAND);
    }

    private static String code(String said) {
        return Optional.of(said.strip().toUpperCase(Locale.ROOT))
                .filter(code -> CODE.matcher(code).matches())
                .orElse(UNKNOWN);
    }
}
