package org.hegui.customer;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.hegui.platform.testkit.peer.PeerAnswer;
import org.hegui.platform.testkit.peer.PeerCall;
import org.hegui.platform.testkit.peer.PeerDouble;

/**
 * A consent-service whose answer follows from the purpose asked about: its first word says what is decided, its second
 * which fields it covers, for example {@code permit-delivery-…}. Keeps what it was asked, to be read at {@code /asked}.
 */
public final class ConsentServiceDouble extends PeerDouble {

    private static final Pattern PURPOSE = Pattern.compile("\"purpose\":\"([a-z0-9-]+)\"");
    private static final String ALL = codes(
            "memberNumber",
            "fullName",
            "gender",
            "mobile",
            "email",
            "residentId",
            "dateOfBirth",
            "postalAddress",
            "unifiedSocialCreditCode",
            "childBirthday",
            "newerThanOurCatalogue");
    private static final String DELIVERY = codes("fullName", "mobile", "postalAddress");

    private final Map<String, String> purposes = new ConcurrentHashMap<>();
    private final Map<String, String> asked = new ConcurrentHashMap<>();

    @Override
    protected Map<String, Function<PeerCall, PeerAnswer>> answers() {
        return Map.of(
                "/consent/v1/decisions", this::decide,
                "/consent/v1/purposes/", this::purpose,
                "/asked/", call -> PeerAnswer.ok(asked.getOrDefault(call.lastSegment(), "")));
    }

    @Override
    protected Map<String, String> settings(String address) {
        return Map.of("quarkus.rest-client.consent.url", address);
    }

    private PeerAnswer decide(PeerCall call) {
        var matcher = PURPOSE.matcher(call.body());
        var purpose = matcher.find() ? matcher.group(1) : "unknown";
        var before = asked.put(purpose, call.body() + "\n" + call.authorization());
        var id = UUID.nameUUIDFromBytes(purpose.getBytes(StandardCharsets.UTF_8));
        purposes.put(id.toString(), purpose);
        return switch (purpose.split("-")[0]) {
            case "permit" -> permit(id);
            case "flaky" -> before == null ? PeerAnswer.down() : permit(id);
            case "deny" -> decision("DENY", "PIPL-15", "REFUSES", id);
            case "counsel" -> decision("ASK_COUNSEL", "CONTEST-1", "ASKS_COUNSEL", id);
            case "forbidden" -> PeerAnswer.problem(403, "forbidden");
            case "broken" -> PeerAnswer.broken();
            case "garbled" -> PeerAnswer.ok("{\"reasons\":[]}");
            case "slow" -> PeerAnswer.slow();
            case "down" -> PeerAnswer.down();
            default -> PeerAnswer.problem(404, "purpose-not-found");
        };
    }

    private PeerAnswer purpose(PeerCall call) {
        var id = call.lastSegment();
        var purpose = purposes.getOrDefault(id, "unknown");
        return switch (purpose.split("-")[1]) {
            case "all" -> purpose(id, purpose, ALL);
            case "delivery" -> purpose(id, purpose, DELIVERY);
            default -> PeerAnswer.broken();
        };
    }

    private static PeerAnswer permit(UUID purposeId) {
        return decision("PERMIT", "PIPL-13", "PERMITS", purposeId);
    }

    private static PeerAnswer decision(String outcome, String rule, String effect, UUID purposeId) {
        return PeerAnswer.ok("""
        {"outcome":"%s","reasons":[{"rule":"%s","version":"2021-11-01","effect":"%s","zh":"示例","en":"sample"}],
         "purposeId":"%s","noticeId":"%s","decidedAt":"2026-01-01T00:00:00Z","addedLater":true}
        """.formatted(outcome, rule, effect, purposeId, purposeId));
    }

    private static PeerAnswer purpose(String id, String code, String categories) {
        return PeerAnswer.ok("{\"id\":\"%s\",\"code\":\"%s\",\"status\":\"ACTIVE\",\"categories\":[%s]}"
                .formatted(id, code, categories));
    }

    private static String codes(String... codes) {
        return "\"" + String.join("\",\"", codes) + "\"";
    }
}
