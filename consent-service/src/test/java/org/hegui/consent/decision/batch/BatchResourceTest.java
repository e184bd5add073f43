package org.hegui.consent.decision.batch;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hegui.consent.Given.API;
import static org.hegui.consent.Given.activePurpose;
import static org.hegui.consent.Given.consent;
import static org.hegui.consent.Given.staff;
import static org.hegui.consent.GivenPeople.aged;
import static org.hegui.consent.GivenPeople.failing;
import static org.hegui.platform.testkit.Api.assertInvalid;
import static org.hegui.platform.testkit.Api.assertProblem;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.vertx.core.json.Json;
import org.junit.jupiter.api.Test;

import org.hegui.consent.decision.Asking;
import org.hegui.platform.testkit.Tokens;
import org.hegui.platform.testkit.WithServiceResources;
import org.hegui.statute.Applies;

@QuarkusTest
@WithServiceResources
class BatchResourceTest {

    private static final String PATH = "/consent/v1/decisions/batch";

    @Test
    void everyLineIsAnsweredInItsPlace() {
        // Given
        var purpose = activePurpose("CONSENT");
        var agreed = aged("ADULT");
        API.create(staff(), "/consents", consent(agreed, purpose, "GRANTED"));
        var silent = aged("ADULT");
        // When
        var lines = lines(
                send(market(silent, purpose) + "\n\n" + market(agreed, purpose) + "\r\n" + market(silent, purpose)));
        // Then
        assertThat(lines).extracting(line -> line.getInt("line")).containsExactly(1, 3, 4);
        assertThat(lines).extracting(line -> line.getString("outcome")).containsExactly("DENY", "PERMIT", "DENY");
        assertThat(lines.get(1).getString("subjectId")).isEqualTo(agreed.toString());
        assertThat(lines.get(1).getList("rules")).contains("PIPL-13", "AD-43");
        assertThat(lines.get(1).getList("reasons")).isNull();
    }

    @Test
    void reasonsComeInFullWhenAskedFor() {
        // Given
        var purpose = activePurpose("CONTRACT");
        var question = Asking.about(aged("TEEN"), "USE", purpose).body();
        // When
        var line = lines(request(Tokens.of("marketer"), json(question))
                        .queryParam("reasons", "full")
                        .post(PATH))
                .getFirst();
        // Then
        assertThat(line.getString("reasons[0].zh")).isNotBlank();
        assertThat(line.getString("reasons[0].version")).isEqualTo("2021-11-01");
        assertThat(line.getList("obligations.kind")).containsExactly("LOG");
        assertInvalid(
                request(Tokens.of("marketer"), json(question))
                        .queryParam("reasons", "all")
                        .post(PATH),
                "reasons");
    }

    @Test
    void aLineThatIsNoQuestionIsAnsweredWithItsProblem() {
        // Given
        var purpose = activePurpose("CONTRACT");
        var good = json(Asking.about(aged("ADULT"), "USE", purpose).body());
        var bad = List.of(
                "{",
                "null",
                "[]",
                "{\"act\":\"USE\"}",
                good.replace("USE", "EAT"),
                good.replace("}", ",\"extra\":1}"),
                good.replace(purpose, "no-such-purpose"),
                good.replace("}", ",\"categories\":[\"shoeSize\"]}"),
                "{\"x\":\"\\u0000\"}",
                "x".repeat(70_000));
        // When
        var lines = lines(send(String.join("\n", bad) + "\n" + good));
        // Then
        assertThat(lines.subList(0, bad.size()))
                .extracting(line -> line.getString("problem.code"))
                .containsExactly(
                        "malformed-body",
                        "malformed-body",
                        "malformed-body",
                        "invalid-request",
                        "malformed-body",
                        "malformed-body",
                        "purpose-not-found",
                        "unknown-code",
                        "malformed-body",
                        "body-too-large");
        assertThat(lines.getLast().getString("outcome")).isEqualTo("PERMIT");
    }

    @Test
    @Applies({"MIN-24", "CONTEST-20"})
    void nobodyUnderEighteenIsPicked() {
        // Given
        var purpose = activePurpose("CONSENT");
        var teen = aged("TEEN");
        var seemsYoung = UUID.randomUUID();
        aged(seemsYoung, "UNKNOWN", null, true);
        API.create(staff(), "/consents", consent(teen, purpose, "GRANTED"));
        API.create(staff(), "/consents", consent(seemsYoung, purpose, "GRANTED"));
        // When
        var lines = lines(send(market(teen, purpose) + "\n" + market(seemsYoung, purpose)));
        // Then
        assertThat(lines).extracting(line -> line.getString("outcome")).containsOnly("DENY");
        assertThat(lines).allMatch(line -> line.getList("rules").contains("MIN-24"));
    }

    @Test
    void aPeerThatFailsStopsOnlyThoseItWasAskedAbout() {
        // Given
        var purpose = activePurpose("CONTRACT");
        var known = aged("ADULT");
        lines(send(use(known, purpose)));
        // When
        var lines = lines(send(use(failing("down"), purpose) + "\n" + use(known, purpose)));
        // Then
        assertThat(lines.getFirst().getString("problem.detail")).contains("customer-service");
        assertThat(lines.getLast().getString("outcome")).isEqualTo("PERMIT");
    }

    @Test
    void whatOnlyCounselCanSayIsAskedOnceForTheWholeAudience() {
        // Given
        var purpose = activePurpose("CONTRACT");
        var body = IntStream.range(0, 5)
                .mapToObj(_ -> json(Asking.about(aged("ADULT"), "EXPORT", purpose)
                        .with("recipient", "00000000-0000-7000-8000-000000000001")
                        .body()))
                .collect(Collectors.joining("\n"));
        // Then
        assertThat(lines(send(body)))
                .extracting(line -> line.getString("outcome"))
                .containsOnly("ASK_COUNSEL");
        var open = API.get(Tokens.of("counsel"), "/counsel-questions?limit=200");
        assertThat(open.then().extract().<List<Object>>path("items.findAll { it.scope.purpose == '" + purpose + "' }"))
                .hasSize(1);
    }

    @Test
    void moreThanAnyBodyMayHoldIsAnswered() {
        // Given
        var question = use(aged("ADULT"), activePurpose("CONTRACT"));
        var rows = 20_000;
        var body = (question + "\n").repeat(rows);
        assertThat(body.length()).isGreaterThan(2_000_000);
        // When
        var answer = send(body).then().statusCode(200).extract().asString();
        // Then
        assertThat(answer.lines().filter(line -> line.contains("PERMIT")).count())
                .isEqualTo(rows);
    }

    @Test
    void withoutALineThereIsNothingToAnswer() {
        assertThat(lines(send(""))).isEmpty();
        assertThat(lines(send("\n \r\n"))).isEmpty();
    }

    @Test
    void anotherHandlersPeopleAndPurposesAreUnknown() {
        var purpose = activePurpose("CONTRACT");
        var stranger = Tokens.ofHandler(Tokens.HANDLER_B, "marketer");
        var line =
                lines(request(stranger, use(aged("ADULT"), purpose)).post(PATH)).getFirst();
        assertThat(line.getString("problem.code")).isEqualTo("purpose-not-found");
    }

    @Test
    void whoMayNot() {
        assertProblem(request(Tokens.of("subject"), "").post(PATH), 403, "forbidden");
        assertProblem(
                given().header("Content-Type", "application/x-ndjson")
                        .body(new byte[] {'{', '}'})
                        .post(PATH),
                401,
                "unauthenticated");
        assertProblem(
                given().auth()
                        .oauth2(Tokens.of("marketer"))
                        .contentType("application/json")
                        .body("{}")
                        .post(PATH),
                415,
                "unsupported-media-type");
    }

    private static String market(UUID person, String purpose) {
        return json(
                Asking.about(person, "MARKET", purpose).with("channel", "SMS").body());
    }

    private static String use(UUID person, String purpose) {
        return json(Asking.about(person, "USE", purpose).body());
    }

    private static String json(Object body) {
        return Json.encode(body);
    }

    private static Response send(String body) {
        return request(Tokens.of("marketer"), body).post(PATH);
    }

    private static RequestSpecification request(String token, String body) {
        return given().auth()
                .oauth2(token)
                .header("Content-Type", "application/x-ndjson")
                .body(body.getBytes(StandardCharsets.UTF_8));
    }

    private static List<JsonPath> lines(Response response) {
        return response.then()
                .statusCode(200)
                .contentType("application/x-ndjson")
                .extract()
                .asString()
                .lines()
                .map(JsonPath::from)
                .toList();
    }
}
