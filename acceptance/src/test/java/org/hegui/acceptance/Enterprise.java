package org.hegui.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;

import org.hegui.local.Suite;
import org.hegui.local.seed.SampleNotice;
import org.hegui.local.tour.Caller;
import org.hegui.local.tour.Exchange;

/** What an enterprise has to put in place before it can ask anything, done through the gateway as its staff would. */
final class Enterprise {

    static final String PIPO = "pipo-a";
    static final String COUNSEL = "counsel-a";
    static final String STAFF = "staff-a";
    static final String MARKETER = "marketer-a";
    static final String AUDITOR = "auditor-a";
    static final String SHOP = "web-shop-a";

    /** SHA-256 of some consent screen. */
    static final String SCREEN = "5a".repeat(32);

    private static final String NOTICES = "/consent/v1/notices";
    private static final String PURPOSES = "/consent/v1/purposes";
    private static final String ASSESSMENTS = "/consent/v1/assessments";

    private final Caller caller;

    Enterprise(Suite suite) {
        this.caller = new Caller(suite.gateway(), suite.tokens());
    }

    Caller caller() {
        return caller;
    }

    /** A code that no other test uses. */
    static String code(String prefix) {
        return prefix + "-" + UUID.randomUUID();
    }

    /** Id of a published notice that says what these occasions ask for. */
    String notice(String... occasions) {
        var body = SampleNotice.named(code("notice"));
        body.putPOJO("occasions", List.of(occasions));
        for (var language : List.of("zh", "en")) {
            OccasionItems.of(occasions).forEach(body.withObject("/" + language)::put);
        }
        var id = created(caller.post(PIPO, NOTICES, body));
        expect(200, caller.change(PIPO, NOTICES + "/" + id + "/publication", null));
        return id;
    }

    /** The contents of a purpose that can be asked about. */
    static Map<String, Object> purpose(String code, String basis, String noticeId, String... categories) {
        var body = new HashMap<String, Object>();
        body.put("code", code);
        body.put("nameZh", "示例目的");
        body.put("nameEn", "Sample purpose");
        body.put("legalBasis", basis);
        body.put("justification", "CONSENT".equals(basis) ? null : "nothing can be delivered without them");
        body.put("categories", List.of(categories));
        body.put("method", "stored and used by staff");
        body.put("retention", "P1Y");
        body.put("necessary", false);
        body.put("noticeId", noticeId);
        return body;
    }

    /** Code of an active purpose on consent that covers ordinary fields. */
    String activePurpose(String prefix, String... categories) {
        var code = code(prefix);
        activate(draft(purpose(code, "CONSENT", notice(), categories)));
        return code;
    }

    /** Code of an active purpose that needed an assessment first, as sensitive, automated or shared handling does. */
    String assessedPurpose(
            String prefix, UnaryOperator<Map<String, Object>> change, String[] occasions, String... fields) {
        var code = code(prefix);
        var id = draft(change.apply(purpose(code, "CONSENT", notice(occasions), fields)));
        assess(code);
        activate(id);
        return code;
    }

    /** Id of a purpose that was described and not activated. */
    String draft(Map<String, Object> purpose) {
        return created(caller.post(PIPO, PURPOSES, purpose));
    }

    Exchange activate(String purposeId) {
        return expect(200, tryToActivate(purposeId));
    }

    Exchange tryToActivate(String purposeId) {
        return caller.change(PIPO, PURPOSES + "/" + purposeId + "/activation", null);
    }

    /** Id of the purpose with this code. */
    String purposeId(String code) {
        var next = PURPOSES + "?limit=200";
        while (!next.isEmpty()) {
            var page = expect(200, caller.get(PIPO, next));
            for (var purpose : page.answer().path("items")) {
                if (purpose.path("code").asText().equals(code)) {
                    return purpose.path("id").asText();
                }
            }
            var cursor = page.answer().path("next").asText("");
            next = cursor.isEmpty() || cursor.equals("null") ? "" : PURPOSES + "?limit=200&cursor=" + cursor;
        }
        throw new AssertionError("no purpose " + code);
    }

    /** Id of an assessment of these purposes that counsel approved. */
    String assess(String... purposes) {
        var id = created(caller.post(PIPO, ASSESSMENTS, assessment(purposes)));
        var submitted =
                expect(200, caller.change(PIPO, ASSESSMENTS + "/" + id + "/submission", Map.of("approver", "COUNSEL")));
        approve(submitted.text("/reviewId"));
        return id;
    }

    /** What an assessment says. */
    static Map<String, Object> assessment(String... purposes) {
        return Map.of(
                "title",
                "Assessment of " + String.join(", ", purposes),
                "purposes",
                Arrays.asList(purposes),
                "lawfulness",
                "on consent, for a stated purpose, and not more than it needs",
                "impact",
                "low",
                "measures",
                "encrypted, and read by trained staff only",
                "risks",
                List.of(Map.of("description", "misuse by staff", "level", "LOW", "measure", "each access is logged")));
    }

    /** Counsel approves what the privacy officer submitted. */
    void approve(String review) {
        var decision = Map.of("decision", "APPROVE", "as", "COUNSEL", "reasons", "read and found sound");
        expect(201, caller.post(COUNSEL, "/consent/v1/reviews/" + review + "/decisions", decision));
    }

    /** What a person who agrees is recorded as. */
    static Map<String, Object> grant(UUID person, String purpose) {
        var body = new HashMap<String, Object>();
        body.put("subjectId", person);
        body.put("purpose", purpose);
        body.put("answer", "GRANTED");
        body.put("kind", "GENERAL");
        body.put("language", "zh-CN");
        body.put("channel", "app");
        body.put("uiEvidence", SCREEN);
        body.put("interaction", Map.of("explicitAct", true, "preTicked", false, "bundledWith", List.of()));
        return body;
    }

    /** Id of the recorded grant. */
    String granted(UUID person, String purpose) {
        return said(grant(person, purpose));
    }

    /** Id of a recorded separate grant of these fields, for the recipient when there is one. */
    String grantedSeparately(UUID person, String purpose, String recipient, String... fields) {
        var body = grant(person, purpose);
        body.put("kind", "SEPARATE");
        body.put("recipient", recipient);
        if (fields.length > 0) {
            body.put("categories", new ArrayList<>(List.of(fields)));
        }
        return said(body);
    }

    /** Id of what was recorded. */
    String said(Map<String, Object> statement) {
        return created(caller.post(SHOP, "/consent/v1/consents", statement));
    }

    /** Records the withdrawal of a grant. */
    void withdraw(String grant) {
        expect(201, caller.post(SHOP, "/consent/v1/consents/" + grant + "/withdrawal", Map.of("channel", "app")));
    }

    /** The answer before an act. */
    Exchange decide(UUID person, String act, String purpose, Map<String, Object> more) {
        var body = new HashMap<String, Object>(more);
        body.put("subjectId", person);
        body.put("act", act);
        body.put("purpose", purpose);
        return expect(200, caller.post(STAFF, "/consent/v1/decisions", body));
    }

    /** The answer before an act of which there is no more to say. */
    Exchange decide(UUID person, String act, String purpose) {
        return decide(person, act, purpose, Map.of());
    }

    /** The exchange, when it has the status. */
    static Exchange expect(int status, Exchange exchange) {
        assertThat(exchange.status()).as(exchange.toString()).isEqualTo(status);
        return exchange;
    }

    static String created(Exchange exchange) {
        return expect(201, exchange).text("/id");
    }
}
