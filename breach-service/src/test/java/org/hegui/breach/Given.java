package org.hegui.breach;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.hegui.platform.testkit.Api;
import org.hegui.platform.testkit.Tokens;

/** What tests need to exist before they ask their question. */
public final class Given {

    /** The API of this service. */
    public static final Api API = Api.at("/breach/v1");

    /** When all incidents of the tests were discovered: long ago, at night, before a holiday. */
    public static final String DISCOVERED = "2026-02-14T19:30:00Z";

    private Given() {}

    /** Somebody of the security team. */
    public static String security() {
        return Tokens.of("security");
    }

    /** Facts that say only how many people are affected. */
    public static Map<String, Object> people(long affected) {
        return new HashMap<>(Map.of("peopleAffected", affected));
    }

    /** The same with another fact. */
    public static Map<String, Object> with(Map<String, Object> facts, String name, Object value) {
        var more = new HashMap<>(facts);
        more.put(name, value);
        return more;
    }

    /** An incident as it becomes known. */
    public static Map<String, Object> incident(Map<String, Object> facts) {
        return incident(DISCOVERED, facts);
    }

    /** The same, discovered at another instant. */
    public static Map<String, Object> incident(String discoveredAt, Map<String, Object> facts) {
        return new HashMap<>(Map.of("reference", "INC-2026-0042", "discoveredAt", discoveredAt, "facts", facts));
    }

    /** The id of a recorded incident with these facts. */
    public static UUID recorded(Map<String, Object> facts) {
        return API.create(security(), "/incidents", incident(facts));
    }
}
