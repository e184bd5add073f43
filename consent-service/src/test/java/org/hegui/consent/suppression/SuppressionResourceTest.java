package org.hegui.consent.suppression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hegui.consent.Given.API;
import static org.hegui.consent.Given.pipo;
import static org.hegui.consent.Given.staff;
import static org.hegui.platform.testkit.Api.assertInvalid;
import static org.hegui.platform.testkit.Api.assertProblem;
import static org.hegui.platform.testkit.Tokens.HANDLER_A;
import static org.hegui.platform.testkit.Tokens.HANDLER_B;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.hegui.platform.testkit.Database;
import org.hegui.platform.testkit.Tokens;
import org.hegui.platform.testkit.WithServiceResources;
import org.hegui.statute.Applies;

@QuarkusTest
@WithServiceResources
@Applies({"AD-43", "NTM-16"})
class SuppressionResourceTest {

    private final UUID customer = UUID.randomUUID();

    @Test
    void anAddressIsKnownAgainHoweverItIsWrittenAndNeverKept() throws SQLException {
        var number = number();
        var id = API.create(staff(), "/suppressions", ofAddress("SMS", number));
        var spelled = "+86 " + number.substring(0, 3) + "-" + number.substring(3);
        check("SMS", "addresses", List.of(number(), spelled)).body("suppressed", is(List.of(1)));
        check("CALL", "addresses", List.of(number)).body("suppressed", hasSize(0));
        API.get(staff(), "/suppressions/" + id)
                .then()
                .statusCode(200)
                .body("byAddress", is(true))
                .body("subjectId", nullValue())
                .body("liftedAt", nullValue())
                .body(not(containsString(number)));
        var hash = Database.texts("select address_hash from suppression where id = ?", id)
                .getFirst();
        assertThat(hash).matches("01[0-9a-f]{72}");
        assertThat(Database.number("select count(*) from evidence_entry where body like ?", "%" + number + "%"))
                .isZero();
    }

    @Test
    void aPersonIsOutOfTheChannelAtOnce() throws SQLException {
        var id = API.create(staff(), "/suppressions", ofPerson("EMAIL"));
        assertThat(API.create(staff(), "/suppressions", ofPerson("EMAIL"))).isEqualTo(id);
        API.create(staff(), "/suppressions", ofPerson("SMS"));
        check("EMAIL", "subjectIds", List.of(UUID.randomUUID(), customer)).body("suppressed", is(List.of(1)));
        assertThat(Database.texts("select opted_out from person where subject_id = ?", customer))
                .containsExactly("[\"EMAIL\", \"SMS\"]");
        API.get(Tokens.of("auditor"), "/evidence?subjectId=" + customer)
                .then()
                .body("items.action", is(List.of("suppression.created", "suppression.created")))
                .body("items[0].rules", hasItem("NTM-16"));
        API.get(pipo(), "/suppressions?subjectId=" + customer + "&channel=EMAIL")
                .then()
                .body("items.id", is(List.of(id.toString())));
    }

    @Test
    void otherHandlersSeeNothing() {
        var number = number();
        var id = API.create(staff(), "/suppressions", ofAddress("SMS", number));
        var stranger = Tokens.ofHandler(HANDLER_B, "staff");
        assertProblem(API.get(stranger, "/suppressions/" + id), 404, "suppression-not-found");
        API.post(stranger, "/suppressions/checks", Map.of("channel", "SMS", "addresses", List.of(number)))
                .then()
                .body("suppressed", hasSize(0));
    }

    @Test
    void customersSpeakForThemselves() {
        var own = Tokens.ofSubject(HANDLER_A, customer);
        var id = API.create(own, "/suppressions", ofPerson("PUSH"));
        API.get(own, "/suppressions/" + id).then().statusCode(200);
        API.get(own, "/suppressions?subjectId=" + customer).then().body("items", hasSize(1));
        assertProblem(API.get(own, "/suppressions"), 403, "forbidden");
        var other = Tokens.ofSubject(HANDLER_A, UUID.randomUUID());
        assertProblem(API.get(other, "/suppressions/" + id), 404, "suppression-not-found");
        assertProblem(API.post(other, "/suppressions", ofPerson("PUSH")), 403, "forbidden");
        var withAddress = ofPerson("SMS");
        withAddress.put("address", number());
        assertProblem(API.post(own, "/suppressions", withAddress), 403, "forbidden");
    }

    @Test
    void whatIsNoAddressIsNotRepeated() {
        assertInvalid(API.post(staff(), "/suppressions", ofAddress("SMS", "secret number")), "address")
                .body(not(containsString("secret")));
        assertInvalid(
                API.post(
                        staff(),
                        "/suppressions/checks",
                        Map.of("channel", "EMAIL", "addresses", List.of("a@example.cn", "secret"))),
                "addresses[1]");
        var nobody = Map.of("channel", "SMS", "reason", "OPT_OUT", "source", "app");
        assertInvalid(API.post(staff(), "/suppressions", nobody), "subjectId");
        assertInvalid(API.post(staff(), "/suppressions/checks", Map.of("channel", "SMS")), "subjectIds");
    }

    @Test
    void whoMayNot() {
        var body = ofPerson("SMS");
        assertProblem(API.postAnonymously("/suppressions", body), 401, "unauthenticated");
        assertProblem(API.post(Tokens.of("marketer"), "/suppressions", body), 403, "forbidden");
        assertProblem(API.post(Tokens.of("auditor"), "/suppressions/checks", body), 403, "forbidden");
        assertProblem(API.get(Tokens.of("marketer"), "/suppressions"), 403, "forbidden");
    }

    private static io.restassured.response.ValidatableResponse check(String channel, String what, List<?> whom) {
        return API.post(Tokens.of("marketer"), "/suppressions/checks", Map.of("channel", channel, what, whom))
                .then()
                .statusCode(200)
                .body("channel", notNullValue());
    }

    private Map<String, Object> ofPerson(String channel) {
        return new HashMap<>(Map.of("channel", channel, "subjectId", customer, "reason", "OPT_OUT", "source", "store"));
    }

    private static Map<String, Object> ofAddress(String channel, String address) {
        return Map.of("channel", channel, "address", address, "reason", "COMPLAINT", "source", "phone");
    }

    private static String number() {
        return "139" + ThreadLocalRandom.current().nextLong(10_000_000, 100_000_000);
    }
}
