package org.hegui.local.seed;

import java.io.IOException;
import java.io.UncheckedIOException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What seeding sends. Notices and purposes stand in {@code purposes.json}. */
final class Bodies {
    static final ObjectMapper JSON = new ObjectMapper();

    private Bodies() {}

    /** Pairs of {@code notice} and {@code purpose}. */
    static JsonNode purposes() {
        try (var file = Bodies.class.getResourceAsStream("purposes.json")) {
            return JSON.readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ObjectNode purpose(JsonNode purpose, String noticeId) {
        return purpose.<ObjectNode>deepCopy().put("noticeId", noticeId);
    }

    /** Only what fulfilling an order needs: the date of birth is not collected (PIPL-6). */
    static ObjectNode customer(SyntheticCustomer customer) {
        var body =
                JSON.createObjectNode().put("purpose", "order-fulfilment").put("memberNumber", customer.memberNumber());
        body.putObject("fields")
                .put("fullName", customer.fullName())
                .put("mobile", customer.mobile())
                .put("email", customer.email())
                .put("postalAddress", customer.postalAddress())
                .put("residentId", customer.residentId());
        return body;
    }
}
