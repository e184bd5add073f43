package org.hegui.acceptance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The items that an occasion adds to every notice (law.md: PIPL-23, PIPL-24, PIPL-30, PIPL-31, PIPL-39, ALG-16). */
final class OccasionItems {

    private static final Map<String, List<String>> ADDED = Map.of(
            "SENSITIVE", List.of("necessity", "impact"),
            "CHILDREN", List.of("childrenRules"),
            "PROVIDE",
                    List.of(
                            "thirdPartyList",
                            "recipientName",
                            "recipientContact",
                            "recipientPurpose",
                            "recipientMethod",
                            "recipientCategories"),
            "AUTOMATED_DECISION", List.of("algorithm", "personalisationOff"),
            "EXPORT",
                    List.of(
                            "overseasRecipientName",
                            "overseasRecipientContact",
                            "overseasRecipientPurpose",
                            "overseasRecipientMethod",
                            "overseasRecipientCategories",
                            "overseasRecipientRights"));

    private OccasionItems() {}

    /** Some text for each item that these occasions add. */
    static Map<String, String> of(String... occasions) {
        var items = new LinkedHashMap<String, String>();
        for (var occasion : occasions) {
            ADDED.get(occasion).forEach(item -> items.put(item, "示例 sample " + item));
        }
        return items;
    }
}
