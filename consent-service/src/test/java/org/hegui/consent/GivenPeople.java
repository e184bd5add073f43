package org.hegui.consent;

import static io.restassured.RestAssured.given;

import java.util.Set;
import java.util.UUID;

import org.eclipse.microprofile.config.ConfigProvider;

/** People whom customer-service knows. */
public final class GivenPeople {

    private GivenPeople() {}

    /** A new customer of this age group, as of today and for years; of an adult or an unknown age for ever. */
    public static UUID aged(String group) {
        var id = UUID.randomUUID();
        aged(id, group, Set.of("ADULT", "UNKNOWN").contains(group) ? null : "2999-01-01", false);
        return id;
    }

    /** Customer-service knows this person to be of this group until a day (exclusive), or null for ever. */
    public static void aged(UUID id, String group, String until, boolean signsOfMinority) {
        var day = until == null ? "null" : "\"" + until + "\"";
        tell(
                id,
                "{\"subjectId\":\"%s\",\"ageGroup\":\"%s\",\"until\":%s,\"signsOfMinority\":%s}"
                        .formatted(id, group, day, signsOfMinority));
    }

    /** A person whose age customer-service fails to tell: {@code down}, {@code slow}, {@code broken} or {@code garbled}. */
    public static UUID failing(String how) {
        var id = UUID.randomUUID();
        tell(id, how);
        return id;
    }

    /** How often customer-service was asked about the person. */
    public static int timesAsked(UUID id) {
        return Integer.parseInt(given().get(stub() + "/people/" + id).asString());
    }

    private static void tell(UUID id, String what) {
        given().contentType("text/plain")
                .body(what)
                .put(stub() + "/people/" + id)
                .then()
                .statusCode(200);
    }

    private static String stub() {
        return ConfigProvider.getConfig().getValue("quarkus.rest-client.customer.url", String.class);
    }
}
