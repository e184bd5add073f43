package org.hegui.local.seed;

import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;

/** Publishes the notices of one handler and activates its purposes, from wherever an earlier attempt stopped. */
final class Purposes {
    private static final String NOTICES = "/consent/v1/notices";
    private static final String PURPOSES = "/consent/v1/purposes";

    private final Calls calls;
    private final RenewedToken officer;

    Purposes(Calls calls, RenewedToken officer) {
        this.calls = calls;
        this.officer = officer;
    }

    void prepare() throws InterruptedException {
        for (var wanted : Bodies.purposes()) {
            var found = existing(wanted.at("/purpose/code").asText());
            var purpose = found.isPresent() ? found.get() : create(wanted);
            if (!purpose.path("status").asText().equals("ACTIVE")) {
                calls.change(NOTICES + "/" + purpose.path("noticeId").asText() + "/publication", officer.value());
                calls.change(PURPOSES + "/" + purpose.path("id").asText() + "/activation", officer.value());
            }
        }
    }

    private Optional<JsonNode> existing(String code) throws InterruptedException {
        for (var purpose : calls.get(PURPOSES + "?limit=200", officer.value()).path("items")) {
            if (purpose.path("code").asText().equals(code)) {
                return Optional.of(purpose);
            }
        }
        return Optional.empty();
    }

    private JsonNode create(JsonNode wanted) throws InterruptedException {
        var notice = calls.post(NOTICES, wanted.path("notice"), officer.value());
        var body = Bodies.purpose(wanted.path("purpose"), notice.path("id").asText());
        return calls.post(PURPOSES, body, officer.value());
    }
}
