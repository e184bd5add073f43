package org.hegui.consent.suppression.lifting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hegui.consent.Given.API;
import static org.hegui.consent.Given.activated;
import static org.hegui.consent.Given.activePurpose;
import static org.hegui.consent.Given.code;
import static org.hegui.consent.Given.consent;
import static org.hegui.consent.Given.contents;
import static org.hegui.consent.Given.newVersion;
import static org.hegui.consent.Given.publishedNotice;
import static org.hegui.consent.Given.purpose;
import static org.hegui.consent.Given.purposeId;
import static org.hegui.consent.Given.staff;
import static org.hegui.platform.testkit.Api.assertProblem;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

import org.hegui.platform.testkit.Database;
import org.hegui.platform.testkit.Tokens;
import org.hegui.platform.testkit.WithServiceResources;
import org.hegui.statute.Applies;

@QuarkusTest
@WithServiceResources
@Applies("NTM-16")
class SuppressionLiftingTest {

    private final UUID customer = UUID.randomUUID();

    @Test
    void onlyALaterConsentOfTheSamePersonLifts() throws SQLException {
        var before = grant(customer);
        var id = suppressed(Map.of("channel", "SMS", "subjectId", customer, "reason", "OPT_OUT", "source", "app"));
        assertStands(lift(id, before));
        assertStands(lift(id, grant(UUID.randomUUID())));
        assertStands(lift(id, UUID.randomUUID()));
        var withdrawn = grant(customer);
        API.post(staff(), "/consents/" + withdrawn + "/withdrawal", Map.of("channel", "app"))
                .then()
                .statusCode(201);
        assertStands(lift(id, withdrawn));
        var after = grant(customer);
        lift(id, after)
                .then()
                .statusCode(200)
                .body("liftedByConsent", is(after.toString()))
                .body("liftedAt", notNullValue())
                .body("liftingEvidenceId", notNullValue());
        assertThat(Database.texts("select opted_out from person where subject_id = ?", customer))
                .containsExactly("[]");
        assertProblem(lift(id, after), 409, "suppression-already-lifted");
    }

    @Test
    void whatIsKnownByAddressAloneNeedsTheAddress() {
        var id = suppressed(
                Map.of("channel", "EMAIL", "address", "Someone@example.cn", "reason", "OPT_OUT", "source", "app"));
        var later = grant(customer, purposeCovering("email"));
        assertStands(lift(id, later));
        var other = Map.of("consentId", later, "address", "another@example.cn");
        assertStands(API.post(staff(), "/suppressions/" + id + "/lifting", other));
        var right = Map.of("consentId", later, "address", "someone@EXAMPLE.cn");
        API.post(staff(), "/suppressions/" + id + "/lifting", right).then().statusCode(200);
    }

    @Test
    @Applies("AD-43")
    void onlyAConsentToBeReachedSoLifts() {
        var id = suppressed(Map.of("channel", "SMS", "subjectId", customer, "reason", "OPT_OUT", "source", "app"));
        assertStands(lift(id, grant(customer, purposeCovering("email"))));
        assertStands(lift(id, grant(customer, purposeCovering("fullName"))));
        lift(id, grant(customer, purposeCovering("fullName", "mobile"))).then().statusCode(200);
    }

    @Test
    @Applies("AD-43")
    void aConsentThatWasRefusedLaterDoesNotLift() {
        var id = suppressed(Map.of("channel", "SMS", "subjectId", customer, "reason", "OPT_OUT", "source", "app"));
        var purpose = activePurpose("CONSENT");
        var granted = grant(customer, purpose);
        API.create(staff(), "/consents", consent(customer, purpose, "REFUSED"));
        assertStands(lift(id, granted));
    }

    @Test
    @Applies("AD-43")
    void aConsentToAPurposeThatRestsOnSomethingElseNowDoesNotLift() {
        var id = suppressed(Map.of("channel", "SMS", "subjectId", customer, "reason", "OPT_OUT", "source", "app"));
        var purpose = activePurpose("CONSENT");
        var granted = grant(customer, purpose);
        var contents = contents(purposeId(purpose));
        contents.put("legalBasis", "CONTRACT");
        newVersion(purposeId(purpose), contents);
        assertStands(lift(id, granted));
    }

    @Test
    void whoMayNot() {
        var id = suppressed(Map.of("channel", "SMS", "subjectId", customer, "reason", "OPT_OUT", "source", "app"));
        var path = "/suppressions/" + id + "/lifting";
        var body = Map.of("consentId", UUID.randomUUID());
        assertProblem(API.postAnonymously(path, body), 401, "unauthenticated");
        assertProblem(API.post(Tokens.of("integrator"), path, body), 403, "forbidden");
        var other = Tokens.ofSubject(Tokens.HANDLER_A, UUID.randomUUID());
        assertProblem(API.post(other, path, body), 404, "suppression-not-found");
        var stranger = Tokens.ofHandler(Tokens.HANDLER_B, "staff");
        assertProblem(API.post(stranger, path, body), 404, "suppression-not-found");
    }

    private UUID grant(UUID subject) {
        return grant(subject, activePurpose("CONSENT"));
    }

    private static UUID grant(UUID subject, String purpose) {
        return API.create(staff(), "/consents", consent(subject, purpose, "GRANTED"));
    }

    private static String purposeCovering(String... categories) {
        var code = code("purpose");
        var purpose = purpose(code, "CONSENT", publishedNotice());
        purpose.put("categories", List.of(categories));
        activated(purpose);
        return code;
    }

    private static UUID suppressed(Map<String, Object> body) {
        return API.create(staff(), "/suppressions", body);
    }

    private static Response lift(UUID id, UUID consent) {
        return API.post(staff(), "/suppressions/" + id + "/lifting", Map.of("consentId", consent));
    }

    private static void assertStands(Response response) {
        assertProblem(response, 409, "suppression-stands");
    }
}
