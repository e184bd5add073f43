package org.hegui.transfer.recipient;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hegui.platform.testkit.Api.assertProblem;
import static org.hegui.transfer.Given.API;
import static org.hegui.transfer.Given.recipient;
import static org.hegui.transfer.Given.with;

import java.util.List;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.hegui.platform.testkit.WithServiceResources;
import org.hegui.transfer.House;

@QuarkusTest
@WithServiceResources
class RecipientResourceTest {

    private final House house = House.fresh();

    @ParameterizedTest
    @CsvSource({"HK, true", "MO, true", "TW, true", "FR, true", "CN, false"})
    void onlyTheMainlandIsDomestic(String country, boolean overseas) {
        var id = API.create(house.as("pipo"), "/recipients", recipient(country));
        API.get(house.as("staff"), "/recipients/" + id)
                .then()
                .statusCode(200)
                .body("country", is(country))
                .body("overseas", is(overseas))
                .body("role", is("PROVIDED"))
                .body("restricted", is(false));
        API.get(house.as("auditor"), "/evidence?objectId=" + id)
                .then()
                .body("items.action", is(List.of("recipient.created")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"XX", "UK", "hk", "HKG", "", "H1"})
    void countriesAreThoseOfTheStandard(String country) {
        assertProblem(API.post(house.as("pipo"), "/recipients", recipient(country)), 400, "invalid-request")
                .body("violations.field", hasItem("country"));
        API.get(house.as("pipo"), "/recipients").then().body("items", hasSize(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "country", "role", "contact", "restricted"})
    void everythingMustBeSaid(String field) {
        var request = recipient("HK");
        request.remove(field);
        assertProblem(API.post(house.as("pipo"), "/recipients", request), 400, "invalid-request")
                .body("violations.field", hasItem(field));
    }

    @Test
    void badBodies() {
        assertProblem(API.post(house.as("pipo"), "/recipients", "{"), 400, "malformed-body");
        assertProblem(
                API.post(house.as("pipo"), "/recipients", with(recipient("HK"), "role", "FRIEND")),
                400,
                "malformed-body");
        assertProblem(
                API.post(house.as("pipo"), "/recipients", with(recipient("HK"), "surprise", 1)), 400, "malformed-body");
        assertProblem(
                API.post(house.as("pipo"), "/recipients", with(recipient("HK"), "name", "x".repeat(201))),
                400,
                "invalid-request");
    }

    @Test
    void listsComeInPages() {
        house.recipient();
        house.recipient();
        API.get(house.as("pipo"), "/recipients?limit=1")
                .then()
                .body("items", hasSize(1))
                .header("Link", containsString("rel=\"next\""));
    }

    @Test
    void anotherHandlerSeesNothing() {
        var id = house.recipient();
        var stranger = House.fresh();
        assertProblem(API.get(stranger.as("pipo"), "/recipients/" + id), 404, "recipient-not-found");
        API.get(stranger.as("pipo"), "/recipients").then().body("items", hasSize(0));
    }

    @Test
    void whoMayNot() {
        assertProblem(API.postAnonymously("/recipients", recipient("HK")), 401, "unauthenticated");
        assertProblem(API.getAnonymously("/recipients"), 401, "unauthenticated");
        assertProblem(API.getAnonymously("/recipients/" + UUID.randomUUID()), 401, "unauthenticated");
        assertProblem(API.post(house.as("staff"), "/recipients", recipient("HK")), 403, "forbidden");
        assertProblem(API.post(house.as("counsel"), "/recipients", recipient("HK")), 403, "forbidden");
        assertProblem(API.get(house.as("marketer"), "/recipients"), 403, "forbidden");
        assertProblem(API.get(house.as("subject"), "/recipients/" + UUID.randomUUID()), 403, "forbidden");
    }
}
