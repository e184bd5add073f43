package org.hegui.consent.legacy.intake;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hegui.consent.Given.API;
import static org.hegui.consent.Given.activePurpose;
import static org.hegui.consent.Given.code;
import static org.hegui.consent.Given.completeNotice;
import static org.hegui.consent.Given.consent;
import static org.hegui.consent.Given.pipo;
import static org.hegui.consent.Given.publishedNotice;
import static org.hegui.consent.Given.staff;
import static org.hegui.platform.testkit.Api.assertInvalid;
import static org.hegui.platform.testkit.Api.assertProblem;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

import org.hegui.platform.testkit.Database;
import org.hegui.platform.testkit.Tokens;
import org.hegui.platform.testkit.WithServiceResources;

@QuarkusTest
@WithServiceResources
class LegacyImportTest {

    private static final String HEADER = "subjectId,purpose,answer,categories,language,channel,saidAt,evidenceHash\n";
    private static final String HASH = "ab".repeat(32);
    private static final String CSV = "text/csv";

    private final UUID customer = UUID.randomUUID();
    private final String integrator = Tokens.of("integrator");

    @Test
    void eachRowHasItsOwnResult() throws SQLException {
        var purpose = activePurpose("CONSENT");
        var retired = activePurpose("CONSENT");
        Database.change(
                "update purpose set status = 'RETIRED', retired_at = now(), active_version_id = null where code = ?",
                retired);
        var file = HEADER
                + row(customer, purpose, "GRANTED", "mobile", "2021-03-04T05:06:07Z")
                + row(customer, purpose, "GRANTED", "mobile", "2021-03-04T05:06:07Z")
                + row(customer, retired, "GRANTED", "mobile", "2021-03-04T05:06:07Z")
                + row(customer, purpose, "GRANTED", "shoeSize", "2021-03-04T05:06:07Z")
                + row("nobody", purpose, "GRANTED", "mobile", "2021-03-04T05:06:07Z")
                + row(customer, purpose, "GRANTED", "mobile", "2021-03-04T05:06:07Z")
                        .replace(HASH, "")
                + "\"" + row(customer, purpose, "GRANTED", "mobile", "2021-03-04T05:06:07Z")
                + "\n"
                + row(customer, purpose, "REFUSED", "mobile", "2022-03-04T05:06:07Z");
        var id = opened();
        send(id, CSV, file).then().statusCode(202);
        finished(id)
                .then()
                .body("status", is("DONE"))
                .body("lines", is(8))
                .body("accepted", is(2))
                .body("duplicates", is(1))
                .body("refused", is(5));
        API.get(integrator, "/consent-imports/" + id + "/rows")
                .then()
                .body("items.line", is(List.of(2, 3, 4, 5, 6, 7, 8, 10)))
                .body("items[0].status", is("ACCEPTED"))
                .body("items[0].consentId", notNullValue())
                .body("items[1].status", is("DUPLICATE"))
                .body("items[2].problem", is("PURPOSE_RETIRED"))
                .body("items[3].problem", is("UNKNOWN_CATEGORY"))
                .body("items[4].problem", is("INVALID_VALUE"))
                .body("items[4].field", is("subjectId"))
                .body("items[5].problem", is("PROVENANCE_MISSING"))
                .body("items[6].problem", is("MALFORMED_LINE"))
                .body("items[7].status", is("ACCEPTED"));
        API.get(integrator, "/consent-imports/" + id + "/rows?status=REFUSED&limit=2")
                .then()
                .body("items.line", is(List.of(4, 5)))
                .body("next", is(5));
        API.get(Tokens.of("auditor"), "/evidence?subjectId=" + customer)
                .then()
                .body("items.action", is(List.of("consent.imported", "consent.imported")))
                .body("items.facts.importId", is(List.of(id.toString(), id.toString())));
    }

    @Test
    void aGrantOfThePastNeverStandsAboveALaterRefusal() {
        var purpose = activePurpose("CONSENT");
        API.create(staff(), "/consents", consent(customer, purpose, "REFUSED"));
        var id = opened();
        send(id, CSV, HEADER + row(customer, purpose, "GRANTED", "fullName mobile", "2021-03-04T05:06:07.5Z"));
        finished(id).then().body("accepted", is(1));

        var asked = Map.of("subjectId", customer, "act", "USE", "purpose", purpose);
        API.post(staff(), "/decisions", asked).then().body("outcome", is("DENY"));
        API.get(staff(), "/consents?subjectId=" + customer)
                .then()
                .body("items.status", is(List.of("GRANTED", "REFUSED")))
                .body("items[0].saidAt", is("2021-03-04T05:06:07.500Z"));
        String consent = API.get(staff(), "/consents?subjectId=" + customer).path("items[0].id");
        API.get(staff(), "/consents/" + consent + "/receipt")
                .then()
                .body("consent_record.events[0].entity_id", is("IMPORT"))
                .body("consent_record.events[0].provenance.source", is("old-crm"))
                .body("consent_record.events[0].provenance.importId", is(id.toString()))
                .body("consent_record.events[0].provenance.evidenceHash", is(HASH))
                .body("consent_record.pii_processing.privacy_notice.shown_text_hash", is("cd".repeat(32)))
                .body("proof.evidence_id", notNullValue());
    }

    @Test
    void boxesOfOneFormAreAllTakenOver() {
        var purposes = List.of(activePurpose("CONSENT"), activePurpose("CONSENT"), activePurpose("CONSENT"));
        var file = purposes.stream()
                .map(purpose -> json(customer, purpose, "2021-03-04T05:06:07Z"))
                .collect(Collectors.joining("\n"));
        var id = opened();
        send(id, "application/x-ndjson", file);
        finished(id).then().body("accepted", is(3)).body("refused", is(0));
        API.get(staff(), "/consents?subjectId=" + customer).then().body("items", hasSize(3));
    }

    @Test
    void theSameFileSentAgainGoesOnWhereItEnded() {
        var purpose = activePurpose("CONSENT");
        var people = IntStream.range(0, 1203).mapToObj(_ -> UUID.randomUUID()).toList();
        var rows = people.stream()
                .map(person -> row(person, purpose, "GRANTED", "mobile", "2021-03-04T05:06:07Z"))
                .toList();
        var id = opened();
        send(id, CSV, HEADER + String.join("", rows.subList(0, 700)));
        finished(id).then().body("accepted", is(700));

        send(id, CSV, HEADER + String.join("", rows)).then().statusCode(202);
        finished(id).then().body("status", is("DONE")).body("lines", is(1203)).body("accepted", is(1203));
        send(id, CSV, HEADER + String.join("", rows));
        finished(id).then().body("accepted", is(1203)).body("duplicates", is(0));

        // another import of the same finds every one of them
        var other = opened();
        send(other, CSV, HEADER + String.join("", rows));
        finished(other).then().body("accepted", is(0)).body("duplicates", is(1203));
    }

    @Test
    void anotherFileIsNotTakenForTheSame() {
        var purpose = activePurpose("CONSENT");
        var id = opened();
        send(id, CSV, HEADER + row(customer, purpose, "GRANTED", "mobile", "2021-03-04T05:06:07Z"));
        finished(id).then().body("accepted", is(1));
        send(id, CSV, HEADER + row(UUID.randomUUID(), purpose, "GRANTED", "mobile", "2021-03-04T05:06:07Z"));
        finished(id)
                .then()
                .body("status", is("INTERRUPTED"))
                .body("problem", is("ANOTHER_FILE"))
                .body("lines", is(1));
    }

    @Test
    void nothingIsTakenOverWithoutProvenance() {
        var without = new HashMap<>(wanted(publishedNotice()));
        without.remove("provenance");
        assertInvalid(API.post(integrator, "/consent-imports", without), "provenance");
        without.put("provenance", Map.of("collectedBy", "a shop", "from", "2020-01-01", "to", "2019-01-01"));
        assertInvalid(
                API.post(integrator, "/consent-imports", without),
                "provenance.collectedHow",
                "provenance.documentHash");
        var backwards = wanted(publishedNotice());
        backwards.put("provenance", provenance("2020-01-02", "2020-01-01"));
        assertInvalid(API.post(integrator, "/consent-imports", backwards), "provenance.to");
    }

    @Test
    void theNoticeIsOneThatPeopleCouldRead() {
        var draft = API.create(pipo(), "/notices", completeNotice(code("notice")));
        assertProblem(API.post(integrator, "/consent-imports", wanted(draft)), 409, "notice-not-published");
        assertProblem(API.post(integrator, "/consent-imports", wanted(UUID.randomUUID())), 404, "notice-not-found");

        var purpose = activePurpose("CONSENT");
        var wanted = wanted(publishedNotice());
        wanted.remove("noticeHash");
        var id = API.create(integrator, "/consent-imports", wanted);
        send(id, CSV, HEADER + row(customer, purpose, "GRANTED", "mobile", "2021-03-04T05:06:07Z"));
        finished(id).then().body("refused", is(1));
        API.get(integrator, "/consent-imports/" + id + "/rows")
                .then()
                .body("items[0].problem", is("SAID_BEFORE_NOTICE"))
                .body("items[0].consentId", nullValue());
    }

    @Test
    void aFileThatCannotBeReadAtAllIsRefusedAtOnce() {
        var id = opened();
        assertProblem(send(id, CSV, "name,age\nLi,7\n"), 400, "malformed-body");
        assertProblem(send(id, CSV, ""), 400, "malformed-body");
        assertProblem(send(id, "application/json", "{}"), 415, "unsupported-media-type");
        assertProblem(send(UUID.randomUUID(), CSV, HEADER), 404, "consent-import-not-found");
        API.get(integrator, "/consent-imports/" + id).then().body("status", is("OPEN"));
    }

    @Test
    void linesOfAnyLengthAndFilesOfAnySize() {
        var id = opened();
        var long1 = "x".repeat(20_000) + "\n";
        send(id, CSV, HEADER + long1.repeat(300)).then().statusCode(202);
        finished(id).then().body("lines", is(300)).body("refused", is(300));
        API.get(integrator, "/consent-imports/" + id + "/rows?limit=1")
                .then()
                .body("items[0].problem", is("LINE_TOO_LONG"));
    }

    @Test
    void whoMayTakeOverAndWhoMayLook() {
        var id = opened();
        for (var role : Arrays.asList("staff", "marketer", "auditor", "subject")) {
            var token = Tokens.of(role);
            assertProblem(API.post(token, "/consent-imports", wanted(publishedNotice())), 403, "forbidden");
            assertProblem(sendAs(token, id, CSV, HEADER), 403, "forbidden");
        }
        assertProblem(
                sendAs(Tokens.ofHandler(Tokens.HANDLER_B, "pipo"), id, CSV, HEADER), 404, "consent-import-not-found");
        API.get(Tokens.of("auditor"), "/consent-imports/" + id).then().statusCode(200);
        API.get(Tokens.of("auditor"), "/consent-imports").then().body("items.id", notNullValue());
        assertProblem(API.get(staff(), "/consent-imports/" + id), 403, "forbidden");
        assertProblem(
                API.get(Tokens.ofHandler(Tokens.HANDLER_B, "auditor"), "/consent-imports/" + id + "/rows"),
                404,
                "consent-import-not-found");
    }

    private UUID opened() {
        return API.create(integrator, "/consent-imports", wanted(publishedNotice()));
    }

    private static Map<String, Object> wanted(UUID notice) {
        return new HashMap<>(Map.of(
                "source",
                "old-crm",
                "noticeId",
                notice,
                "noticeHash",
                "cd".repeat(32),
                "provenance",
                provenance("2020-01-01", "2024-12-31")));
    }

    private static Map<String, Object> provenance(String from, String to) {
        return Map.of(
                "collectedBy",
                "shops in Shanghai",
                "collectedHow",
                "paper form F-12, scanned",
                "from",
                from,
                "to",
                to,
                "documentHash",
                "ef".repeat(32));
    }

    private static String row(Object subject, String purpose, String answer, String categories, String saidAt) {
        return String.join(",", subject.toString(), purpose, answer, categories, "zh-CN", "shop", saidAt, HASH) + "\n";
    }

    private static String json(UUID subject, String purpose, String saidAt) {
        return "{\"subjectId\":\"" + subject + "\",\"purpose\":\"" + purpose + "\",\"answer\":\"GRANTED\","
                + "\"categories\":[\"mobile\",\"fullName\"],\"language\":\"en\",\"channel\":\"web\",\"saidAt\":\""
                + saidAt
                + "\",\"evidenceHash\":\"" + HASH + "\"}";
    }

    private Response send(UUID id, String type, String file) {
        return sendAs(integrator, id, type, file);
    }

    private static Response sendAs(String token, UUID id, String type, String file) {
        return given().auth()
                .oauth2(token)
                .header("Content-Type", type)
                .body(file.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .put("/consent/v1/consent-imports/" + id + "/rows");
    }

    private Response finished(UUID id) {
        return await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> API.get(integrator, "/consent-imports/" + id),
                        answer -> !"RUNNING".equals(answer.path("status")));
    }
}
