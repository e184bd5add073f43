package org.hegui.local.tour;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The requests of the story. */
final class Bodies {
    /** SHA-256 of the consent screen that the customer saw. */
    private static final String SCREEN = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    private Bodies() {}

    static Map<String, Object> purpose(String code, String legalBasis, String noticeId) {
        var marketing = code.startsWith("marketing");
        var purpose = new HashMap<String, Object>();
        purpose.put("code", code);
        purpose.put("nameZh", marketing ? "短信营销" : "履行订单");
        purpose.put("nameEn", marketing ? "Marketing by SMS" : "Order fulfilment");
        purpose.put("legalBasis", legalBasis);
        purpose.put("justification", marketing ? null : "nothing can be delivered without them");
        purpose.put(
                "categories",
                marketing
                        ? List.of("fullName", "mobile")
                        : List.of("memberNumber", "fullName", "mobile", "postalAddress"));
        purpose.put("method", "stored and used by staff");
        purpose.put("retention", "P3Y");
        purpose.put("necessary", !marketing);
        purpose.put("noticeId", noticeId);
        return purpose;
    }

    static Map<String, Object> customer(String purpose, Person person) {
        return Map.of(
                "purpose",
                purpose,
                "memberNumber",
                person.memberNumber(),
                "fields",
                Map.of(
                        "fullName", person.fullName(),
                        "mobile", person.mobile(),
                        "postalAddress", person.postalAddress()));
    }

    static Map<String, Object> grant(String subjectId, String purpose) {
        var consent = new HashMap<String, Object>();
        consent.put("subjectId", subjectId);
        consent.put("purpose", purpose);
        consent.put("answer", "GRANTED");
        consent.put("language", "zh-CN");
        consent.put("channel", "app");
        consent.put("uiEvidence", SCREEN);
        return consent;
    }

    static Map<String, Object> separateGrant(String subjectId, String purpose, String recipient) {
        var consent = grant(subjectId, purpose);
        consent.put("kind", "SEPARATE");
        consent.put("interaction", Map.of("explicitAct", true, "preTicked", false, "bundledWith", List.of()));
        consent.put("recipient", recipient);
        return consent;
    }

    /** The ordering purpose as it stands, with one who receives the information. */
    static Map<String, Object> orderingWith(String recipient, String noticeId) {
        var version = purpose("order-fulfilment", "CONTRACT", noticeId);
        version.remove("code");
        version.put("recipients", List.of(recipient));
        return version;
    }

    static Map<String, Object> assessment(String purpose) {
        return Map.of(
                "title", "Delivery by a recipient abroad",
                "purposes", List.of(purpose),
                "lawfulness", "needed to deliver what was ordered",
                "impact", "low: name, mobile number and address of who orders",
                "measures", "encrypted in transit and at rest; deleted after delivery");
    }

    static Map<String, Object> question(String subjectId, String act, String purpose) {
        return Map.of("subjectId", subjectId, "act", act, "purpose", purpose);
    }

    static Map<String, Object> recipient() {
        return Map.of(
                "name", "Sample Logistics Pte. Ltd.",
                "country", "SG",
                "role", "PROVIDED",
                "contact", "privacy@logistics.example",
                "restricted", false);
    }

    static Map<String, Object> transfer(
            String recipientId, String purpose, List<String> categories, long sensitivePeople) {
        return Map.of(
                "recipientId",
                recipientId,
                "purpose",
                purpose,
                "categories",
                categories,
                "scale",
                Map.of("people", 50_000, "sensitivePeople", sensitivePeople),
                "importantData",
                "NONE",
                "criticalInfrastructureOperator",
                false,
                "expiresOn",
                LocalDate.now().plusYears(1).toString());
    }

    static Map<String, Object> incident(String reference, Instant discoveredAt, long people, boolean infrastructure) {
        return Map.of(
                "reference",
                reference,
                "discoveredAt",
                discoveredAt.toString(),
                "facts",
                facts(people, infrastructure));
    }

    static Map<String, Object> facts(long people, boolean infrastructure) {
        return Map.of("peopleAffected", people, "sensitivePeople", 0, "criticalInfrastructure", infrastructure);
    }
}
