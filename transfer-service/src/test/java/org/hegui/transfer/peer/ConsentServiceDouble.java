package org.hegui.transfer.peer;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

import org.hegui.platform.testkit.peer.PeerAnswer;
import org.hegui.platform.testkit.peer.PeerCall;
import org.hegui.platform.testkit.peer.PeerDouble;

/** Answers as the API document of consent-service says; who is asked about decides how (see {@link Person}). */
public final class ConsentServiceDouble extends PeerDouble {

    private static final String DECISION = """
            {"outcome":"%s","reasons":[{"rule":"%s","version":"2021-11-01","effect":"%s","zh":"理由","en":"reason"}],
             "purposeId":"01990000-0000-7000-8000-000000000001","noticeId":"01990000-0000-7000-8000-000000000002",
             "decidedAt":"2026-11-22T00:00:00Z"}""";

    private final JsonMapper json = new JsonMapper();

    @Override
    protected Map<String, Function<PeerCall, PeerAnswer>> answers() {
        return Map.of("/consent/v1/decisions", this::decide);
    }

    @Override
    protected Map<String, String> settings(String address) {
        return Map.of("quarkus.rest-client.consent.url", address);
    }

    private PeerAnswer decide(PeerCall call) {
        var body = read(call);
        if (!asDocumented(call, body)) {
            return PeerAnswer.problem(400, "invalid-request");
        }
        return switch (Person.of(body.get("subjectId").asText())) {
            case WILLING -> decision("PERMIT", "PIPL-39", "PERMITS");
            case UNWILLING -> decision("DENY", "PIPL-39", "REFUSES");
            case CONTESTED -> decision("ASK_COUNSEL", "CONTEST-1", "ASKS_COUNSEL");
            case UNKNOWN_PURPOSE -> PeerAnswer.problem(404, "purpose-not-found");
            case BREAKING -> PeerAnswer.broken();
            case SLOW -> PeerAnswer.slow();
            case UNREACHABLE -> PeerAnswer.down();
        };
    }

    private JsonNode read(PeerCall call) {
        try {
            return json.readTree(call.body());
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static boolean asDocumented(PeerCall call, JsonNode body) {
        return call.hasToken()
                && call.method().equals("POST")
                && body.path("act").asText().equals("EXPORT")
                && body.path("categories").isArray()
                && !body.path("purpose").asText().isEmpty()
                && body.path("recipient").asText().length() == 36
                && Set.of("subjectId", "act", "purpose", "categories", "recipient")
                        .containsAll(names(body));
    }

    private static Set<String> names(JsonNode body) {
        return body.properties().stream().map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    private static PeerAnswer decision(String outcome, String rule, String effect) {
        return PeerAnswer.ok(DECISION.formatted(outcome, rule, effect));
    }
}
