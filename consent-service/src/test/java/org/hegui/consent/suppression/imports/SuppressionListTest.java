package org.hegui.consent.suppression.imports;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hegui.consent.Given.API;
import static org.hegui.consent.Given.pipo;
import static org.hegui.consent.Given.staff;
import static org.hegui.platform.testkit.Api.assertProblem;

import java.sql.SQLException;
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
class SuppressionListTest {

    /** A handler of its own, so that an export holds what this test made and nothing else. */
    private final String handler = "handler-" + UUID.randomUUID();

    private final String officer = Tokens.ofHandler(handler, "pipo");

    @Test
    void everyRowHasItsResultAndNothingStopsTheOthers() throws SQLException {
        var person = UUID.randomUUID();
        var csv = """
                channel,address,hash,subjectId
                SMS,138-0000-1234,,
                SMS,+8613800001234,,
                SMS,secret,,
                EMAIL,,,%s
                SMS,,%s,
                FAX,13800001235,,
                SMS,,,
                """.formatted(person, "01" + "0".repeat(72));
        var answer = send(officer, "text/csv", csv).then().statusCode(200);
        answer.body("rows.row", is(List.of(1, 2, 3, 4, 5, 6, 7)))
                .body("rows.result", is(List.of("ADDED", "KNOWN", "INVALID", "ADDED", "INVALID", "INVALID", "INVALID")))
                .body("added", is(2))
                .body("known", is(1))
                .body("invalid", is(4))
                .body("evidenceId", notNullValue())
                .body("rows[2].message", containsString("address"))
                .body(not(containsString("secret")));
        send(officer, "text/csv", csv).then().body("added", is(0)).body("known", is(3));
        assertThat(Database.texts("select opted_out from person where subject_id = ?", person))
                .containsExactly("[\"EMAIL\"]");
        var checks = Map.of("channel", "SMS", "addresses", List.of("13800001234"));
        API.post(officer, "/suppressions/checks", checks).then().body("suppressed", is(List.of(0)));
    }

    @Test
    void whatIsExportedCanBeImportedAgain() {
        var ndjson = IntStream.range(0, 2_500)
                .mapToObj(i -> "{\"channel\":\"EMAIL\",\"address\":\"person%d@example.cn\"}".formatted(i))
                .collect(Collectors.joining("\n"));
        send(officer, "application/x-ndjson", ndjson).then().statusCode(200).body("added", is(2_500));
        var csv = given().auth()
                .oauth2(officer)
                .get("/consent/v1/suppressions/export")
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .extract()
                .asString();
        assertThat(csv.lines()).hasSize(2_501).doesNotHaveDuplicates();
        assertThat(csv).startsWith("channel,keyId,hash,since\nEMAIL,").doesNotContain("example.cn");
        send(officer, "text/csv", csv).then().statusCode(200).body("known", is(2_500));
        API.get(Tokens.ofHandler(handler, "auditor"), "/evidence")
                .then()
                .body(
                        "items.action",
                        is(List.of("suppressions.imported", "suppressions.exported", "suppressions.imported")));
    }

    @Test
    void whoMayNotAndWhatIsNoList() {
        assertProblem(send(staff(), "text/csv", "channel,address\nSMS,1"), 403, "forbidden");
        assertProblem(API.getAnonymously("/suppressions/export"), 401, "unauthenticated");
        assertProblem(API.get(Tokens.of("marketer"), "/suppressions/export"), 403, "forbidden");
        assertProblem(send(pipo(), "text/csv", "surprise\n1"), 400, "malformed-body");
        assertProblem(send(pipo(), "application/x-ndjson", "{"), 400, "malformed-body");
        assertProblem(send(pipo(), "application/json", "{}"), 415, "unsupported-media-type");
    }

    private static Response send(String token, String type, String list) {
        return given().auth()
                .oauth2(token)
                .config(io.restassured.RestAssured.config()
                        .encoderConfig(io.restassured.config.EncoderConfig.encoderConfig()
                                .encodeContentTypeAs(type, io.restassured.http.ContentType.TEXT)))
                .header("Content-Type", type)
                .body(list.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post("/consent/v1/suppression-imports");
    }
}
