package org.hegui.transfer;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.hegui.platform.testkit.Api;
import org.hegui.statute.LegalTime;

/** What tests send. */
public final class Given {

    /** The API of this service. */
    public static final Api API = Api.at("/transfer/v1");

    /** The three sections of PIPL-56. */
    public static final Map<String, Object> ASSESSMENT =
            Map.of("lawfulness", "needed for after-sales", "impact", "low", "measures", "encrypted, access by role");

    private Given() {}

    /** A recipient in this country. */
    public static Map<String, Object> recipient(String country) {
        return new HashMap<>(Map.of(
                "name", "Example Group Ltd",
                "country", country,
                "role", "PROVIDED",
                "contact", "privacy@group.example",
                "restricted", false));
    }

    /** A transfer of ordinary information of so many people, within its rules in every respect. */
    public static Map<String, Object> transfer(UUID recipient, long people) {
        return transfer(recipient, people, 0);
    }

    /** A transfer of ordinary and, when anybody's is expected, of sensitive information. */
    public static Map<String, Object> transfer(UUID recipient, long people, long sensitivePeople) {
        var categories = sensitivePeople == 0
                ? List.of("fullName", "mobile", "orderHistory")
                : List.of("fullName", "mobile", "bankCardNumber");
        return new HashMap<>(Map.of(
                "recipientId",
                recipient,
                "purpose",
                "group-reporting",
                "categories",
                categories,
                "scale",
                Map.of("people", people, "sensitivePeople", sensitivePeople),
                "importantData",
                "NONE",
                "criticalInfrastructureOperator",
                false,
                "expiresOn",
                LegalTime.date(Instant.now()).plusYears(1).toString()));
    }

    /** The same with another field. */
    public static Map<String, Object> with(Map<String, Object> request, String name, Object value) {
        var other = new HashMap<>(request);
        other.put(name, value);
        return other;
    }

    /** What an approver says. */
    public static Map<String, Object> decision(String as, String decision) {
        return new HashMap<>(Map.of("decision", decision, "reasons", "looked at it", "as", as));
    }

    /** A question at the gate. */
    public static Map<String, Object> check(UUID transfer, List<UUID> people, List<String> categories) {
        return new HashMap<>(Map.of("transferId", transfer, "subjectIds", people, "categories", categories));
    }
}
