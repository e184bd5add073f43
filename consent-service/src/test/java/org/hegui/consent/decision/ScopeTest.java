package org.hegui.consent.decision;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hegui.consent.Given.API;
import static org.hegui.consent.Given.activePurpose;
import static org.hegui.consent.Given.activeSensitivePurpose;
import static org.hegui.consent.Given.consent;
import static org.hegui.consent.Given.contents;
import static org.hegui.consent.Given.newVersion;
import static org.hegui.consent.Given.pipo;
import static org.hegui.consent.Given.purposeId;
import static org.hegui.consent.Given.staff;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

import org.hegui.platform.testkit.WithServiceResources;
import org.hegui.statute.Applies;

/** What a consent covers, for how long, and what goes with it. */
@QuarkusTest
@WithServiceResources
class ScopeTest {

    private final UUID customer = UUID.randomUUID();

    @Test
    @Applies("PIPL-14")
    void aChangedMethodMakesTheConsentStaleUntilThePersonAgreesAnew() {
        var purpose = activePurpose("CONSENT");
        agree(purpose);
        use(purpose).body("outcome", is("PERMIT"));
        var id = purposeId(purpose);
        var changed = contents(id);
        changed.put("method", "read by a machine");
        newVersion(id, changed);
        use(purpose)
                .body("outcome", is("DENY"))
                .body("reasons.rule", contains("PIPL-14"))
                .body("consentId", notNullValue());
        agree(purpose);
        use(purpose).body("outcome", is("PERMIT"));
    }

    @Test
    @Applies({"PIPL-6", "PIPL-15"})
    void nothingMayBeDoneForARetiredPurpose() {
        var purpose = activePurpose("CONTRACT");
        use(purpose).body("outcome", is("PERMIT")).body("versionId", notNullValue());
        API.change(pipo(), "/purposes/" + purposeId(purpose) + "/retirement")
                .then()
                .statusCode(200);
        use(purpose).body("outcome", is("DENY")).body("reasons.rule", contains("PIPL-6"));
    }

    @Test
    void aYesEndsWithTheConsentThatItRestsOn() {
        var purpose = activePurpose("CONSENT");
        var end = Instant.now().plus(1, ChronoUnit.DAYS).truncatedTo(ChronoUnit.MILLIS);
        var consent = consent(customer, purpose, "GRANTED");
        consent.put("validUntil", end.toString());
        var id = API.create(staff(), "/consents", consent);
        use(purpose)
                .body("outcome", is("PERMIT"))
                .body("consentId", is(id.toString()))
                .body("evidenceId", notNullValue())
                .body("obligations.kind", contains("EXPIRES"))
                .body("obligations[0].until", is(end.toString()))
                .body("obligations[0].rule", is("PIPL-14"));
    }

    @Test
    @Applies({"PIPL-29", "PIPL-51"})
    void sensitiveFieldsAreMaskedAndLogged() {
        var purpose = activeSensitivePurpose("fullName", "allergy");
        agree(purpose);
        var separate = consent(customer, purpose, "GRANTED");
        separate.put("kind", "SEPARATE");
        separate.put("categories", List.of("allergy"));
        API.create(staff(), "/consents", separate);
        use(purpose)
                .body("outcome", is("PERMIT"))
                .body("obligations.kind", contains("MASK", "LOG"))
                .body("obligations[0].fields", contains("allergy"));
        Asking.about(customer, "USE", purpose)
                .with("categories", List.of("fullName"))
                .answer()
                .body("obligations.kind", not(hasItem("MASK")));
    }

    private ValidatableResponse use(String purpose) {
        return Asking.about(customer, "USE", purpose).answer();
    }

    private void agree(String purpose) {
        API.create(staff(), "/consents", consent(customer, purpose, "GRANTED"));
    }
}
