package org.hegui.consent.legacy;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hegui.consent.Given.API;
import static org.hegui.consent.Given.publishedNotice;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import io.restassured.response.Response;

import org.hegui.platform.testkit.Tokens;

/** Imports of statements from another system, and the files for them. */
public final class GivenImport {

    public static final String INTEGRATOR = Tokens.of("integrator");
    public static final String CSV = "text/csv";
    public static final String NDJSON = "application/x-ndjson";
    public static final String HEADER = "subjectId,purpose,answer,categories,language,channel,saidAt,evidenceHash\n";
    public static final String HASH = "ab".repeat(32);
    public static final String SAID = "2021-03-04T05:06:07Z";

    private GivenImport() {}

    /** Id of an import to which no file was sent yet. */
    public static UUID opened() {
        return API.create(INTEGRATOR, "/consent-imports", wanted(publishedNotice()));
    }

    /** A request for an import, to be changed by the test. */
    public static Map<String, Object> wanted(UUID notice) {
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

    /** Where statements of these days come from. */
    public static Map<String, Object> provenance(String from, String to) {
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

    /** A line of comma-separated values with a grant for one field. */
    public static String granted(Object subject, String purpose) {
        return row(subject, purpose, "GRANTED", "mobile", SAID);
    }

    /** A line of comma-separated values. */
    public static String row(Object subject, String purpose, String answer, String categories, String saidAt) {
        return String.join(",", subject.toString(), purpose, answer, categories, "zh-CN", "shop", saidAt, HASH) + "\n";
    }

    /** A line of NDJSON with a grant for two fields. */
    public static String json(UUID subject, String purpose) {
        return "{\"subjectId\":\"" + subject + "\",\"purpose\":\"" + purpose + "\",\"answer\":\"GRANTED\","
                + "\"categories\":[\"mobile\",\"fullName\"],\"language\":\"en\",\"channel\":\"web\",\"saidAt\":\""
                + SAID + "\",\"evidenceHash\":\"" + HASH + "\"}";
    }

    /** Sends a file as the integrator. */
    public static Response send(UUID id, String type, String file) {
        return sendAs(INTEGRATOR, id, type, file);
    }

    /** Sends a file with this token. */
    public static Response sendAs(String token, UUID id, String type, String file) {
        return given().auth()
                .oauth2(token)
                .header("Content-Type", type)
                .body(file.getBytes(StandardCharsets.UTF_8))
                .put("/consent/v1/consent-imports/" + id + "/rows");
    }

    /** The import when its file is worked off. */
    public static Response finished(UUID id) {
        return await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> API.get(INTEGRATOR, "/consent-imports/" + id),
                        answer -> !"RUNNING".equals(answer.path("status")));
    }
}
