package org.hegui.consent.preference.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hegui.consent.Given.API;
import static org.hegui.consent.Given.staff;
import static org.hegui.platform.testkit.Api.assertInvalid;
import static org.hegui.platform.testkit.Api.assertProblem;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.hegui.platform.testkit.Database;
import org.hegui.platform.testkit.Tokens;
import org.hegui.platform.testkit.WithServiceResources;
import org.hegui.statute.Applies;

@QuarkusTest
@WithServiceResources
@Applies({"NTM-16", "SMS-21"})
class ReplyResourceTest {

    private final String number = "137" + ThreadLocalRandom.current().nextLong(10_000_000, 100_000_000);

    @ParameterizedTest
    @ValueSource(strings = {"T", "td", "ＴＤ", " r ", "退订", "我要退订！"})
    void aWordThatSaysStopStops(String text) {
        reply(number, text).then().statusCode(200).body("optOut", is(true)).body("suppressionId", notNullValue());
        assertSuppressed(true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "谢谢", "Thanks", "TDD"})
    void otherAnswersAreForAPersonToRead(String text) {
        reply(number, text).then().statusCode(200).body("optOut", is(false)).body("suppressionId", nullValue());
        assertSuppressed(false);
    }

    @Test
    void aKnownPersonIsOptedOutToo() throws SQLException {
        var customer = UUID.randomUUID();
        var body = Map.of("channel", "SMS", "address", number, "text", "TD", "subjectId", customer);
        API.post(Tokens.of("integrator"), "/opt-outs/inbound", body)
                .then()
                .statusCode(200)
                .body("preferenceId", notNullValue());
        API.get(staff(), "/preferences?subjectId=" + customer).then().body("optedOut", is(List.of("SMS")));
        for (var table : List.of("suppression", "preference", "person", "outbox_event", "evidence_entry")) {
            assertThat(Database.number(
                            "select count(*) from " + table + " t where cast(t as text) like ?", "%" + number + "%"))
                    .as(table)
                    .isZero();
        }
    }

    @Test
    void whoMayNotAndWhatIsNoNumber() {
        var body = Map.of("channel", "SMS", "address", number, "text", "T");
        assertProblem(API.postAnonymously("/opt-outs/inbound", body), 401, "unauthenticated");
        assertProblem(API.post(Tokens.of("subject"), "/opt-outs/inbound", body), 403, "forbidden");
        assertInvalid(reply("10690001234", "T"), "address");
    }

    private static Response reply(String number, String text) {
        return API.post(
                Tokens.of("integrator"),
                "/opt-outs/inbound",
                Map.of("channel", "SMS", "address", number, "text", text));
    }

    private void assertSuppressed(boolean expected) {
        API.post(staff(), "/suppressions/checks", Map.of("channel", "SMS", "addresses", List.of(number)))
                .then()
                .body("suppressed", is(expected ? List.of(0) : List.of()));
    }
}
