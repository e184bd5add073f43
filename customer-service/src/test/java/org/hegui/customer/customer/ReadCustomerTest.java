package org.hegui.customer.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hegui.customer.Given.API;
import static org.hegui.customer.Given.asked;
import static org.hegui.customer.Given.code;
import static org.hegui.customer.Given.existingCustomer;
import static org.hegui.customer.Given.staff;
import static org.hegui.platform.testkit.Api.assertProblem;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import org.hegui.customer.WithPeer;
import org.hegui.platform.testkit.Tokens;
import org.hegui.platform.testkit.WithServiceResources;
import org.hegui.statute.marketing.Channel;

@QuarkusTest
@WithServiceResources
@WithPeer
class ReadCustomerTest {

    @Test
    void onlyWhatThePurposeCoversIsClear() {
        var id = existingCustomer();
        var purpose = code("permit-delivery");
        var read = read(staff(), id, purpose, "MARKET").then().statusCode(200);
        read.body("id", is(id.toString()))
                .body("purpose", is(purpose))
                .body("outcome", is("PERMIT"))
                .body("reasons.rule", is(List.of("PIPL-13")))
                .body("fields.keySet()", hasSize(7));
        read.body("fields.fullName", is(Map.of("value", "欧阳示例")))
                .body("fields.mobile.value", is("+8613812345678"))
                .body("fields.postalAddress.value", is("北京市朝阳区示例路 8 号"));
        read.body("fields.residentId.masked", is("1****X"))
                .body("fields.residentId.value", nullValue())
                .body("fields.residentId.reason.rule", is("PIPL-6"))
                .body("fields.residentId.reason.version", is("2021-11-01"))
                .body("fields.residentId.reason.zh", notNullValue())
                .body("fields.email.masked", is("o***@example.cn"))
                .body("fields.dateOfBirth.masked", is("1***"))
                .body("fields.memberNumber.masked", is("M***"));
        evidence(id)
                .body("items.action", is(List.of("customer.created", "customer.read")))
                .body("items[1].outcome", is("PERMIT"))
                .body("items[1].facts", is(Map.of("act", "MARKET", "fields", "7", "purpose", purpose)));
    }

    @Test
    void theActIsUseUnlessSaidOtherwise() {
        var id = existingCustomer();
        var purpose = code("permit-all");
        API.get(Tokens.of("marketer"), "/customers/" + id + "?purpose=" + purpose)
                .then()
                .statusCode(200)
                .body("fields.email.value", is("ouyang.shili@example.cn"))
                .body("fields.residentId.value", is("11010519491231002X"));
        evidence(id).body("items[1].facts.act", is("USE"));
    }

    @ParameterizedTest
    @EnumSource(Channel.class)
    void theChannelOfAMessageIsPartOfTheQuestion(Channel channel) {
        var id = existingCustomer();
        var purpose = code("permit-all");
        API.get(staff(), "/customers/" + id + "?purpose=" + purpose + "&act=MARKET&channel=" + channel)
                .then()
                .statusCode(200);
        assertThat(asked(purpose)).contains("\"channel\":\"" + channel + "\"");
        evidence(id).body("items[1].facts.channel", is(channel.name()));
    }

    @ParameterizedTest
    @CsvSource({"deny-all, DENY, PIPL-15", "counsel-all, ASK_COUNSEL, CONTEST-1"})
    void whatIsNotPermittedShowsNothingAndLeavesATrace(String kind, String outcome, String rule) {
        var id = existingCustomer();
        var purpose = code(kind);
        assertProblem(read(staff(), id, purpose, "MARKET"), 403, "handling-not-permitted")
                .body("rules", is(List.of(rule)))
                .body("reasons[0].version", is("2021-11-01"))
                .body("detail", containsString(outcome))
                .body(not(containsString("欧阳")))
                .body("fields", nullValue());
        evidence(id)
                .body("items.action", is(List.of("customer.created", "customer.read-refused")))
                .body("items[1].outcome", is(outcome))
                .body("items[1].rules", is(List.of(rule)))
                .body("items[1].facts", is(Map.of("act", "MARKET", "fields", "0", "purpose", purpose)));
    }

    @Test
    void customersSeeAllOfTheirOwnAndNothingOfOthers() {
        var id = existingCustomer();
        var self = Tokens.ofSubject(Tokens.HANDLER_A, id);
        API.get(self, "/customers/" + id)
                .then()
                .statusCode(200)
                .body("purpose", nullValue())
                .body("reasons.rule", is(List.of("PIPL-45")))
                .body("fields.values().findAll { it.value == null }", hasSize(0))
                .body("fields.residentId.value", is("11010519491231002X"));
        evidence(id).body("items[1].facts", is(Map.of("fields", "7"))).body("items[1].rules", is(List.of("PIPL-45")));

        var other = existingCustomer();
        assertProblem(API.get(self, "/customers/" + other), 404, "customer-not-found");
        assertProblem(read(self, other, code("permit-all"), "USE"), 404, "customer-not-found");
        assertProblem(API.get(Tokens.of("subject"), "/customers/" + id), 404, "customer-not-found");
        assertProblem(API.get(Tokens.ofSubject(Tokens.HANDLER_B, id), "/customers/" + id), 404, "customer-not-found");
        evidence(other).body("items", hasSize(1));
    }

    @ParameterizedTest
    @CsvSource({"permit-all", "deny-all"})
    void anotherHandlerSeesNothing(String kind) {
        var id = existingCustomer();
        var stranger = Tokens.ofHandler(Tokens.HANDLER_B, "staff");
        assertProblem(read(stranger, id, code(kind), "USE"), 404, "customer-not-found");
        evidence(id).body("items", hasSize(1));
        API.get(Tokens.ofHandler(Tokens.HANDLER_B, "auditor"), "/evidence?subjectId=" + id)
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void badQuestions() {
        var id = existingCustomer();
        assertProblem(API.get(staff(), "/customers/" + id), 400, "invalid-request")
                .body("violations.field", is(List.of("purpose")));
        assertProblem(API.get(staff(), "/customers/" + id + "?purpose=x&channel=FAX"), 400, "invalid-request")
                .body("violations.field", is(List.of("channel")));
        assertProblem(read(staff(), id, "Not a code", "USE"), 400, "invalid-request")
                .body("violations.field", is(List.of("purpose")));
        assertProblem(read(staff(), id, code("permit-all"), "EXPORT"), 400, "invalid-request")
                .body("violations.field", is(List.of("act")));
        assertProblem(read(staff(), id, code("unknown"), "USE"), 404, "purpose-not-found");
        assertProblem(read(staff(), UUID.randomUUID(), code("permit-all"), "USE"), 404, "customer-not-found");
        evidence(id).body("items", hasSize(1));
    }

    @Test
    void whoMayNot() {
        var id = existingCustomer();
        assertProblem(API.getAnonymously("/customers/" + id), 401, "unauthenticated");
        for (var role : List.of("pipo", "counsel", "auditor", "security", "service")) {
            assertProblem(read(Tokens.of(role), id, code("permit-all"), "USE"), 403, "forbidden");
        }
    }

    private static Response read(String token, UUID id, String purpose, String act) {
        return API.get(token, "/customers/" + id + "?purpose=" + purpose + "&act=" + act);
    }

    private static io.restassured.response.ValidatableResponse evidence(UUID id) {
        return API.get(Tokens.of("auditor"), "/evidence?subjectId=" + id).then().statusCode(200);
    }
}
