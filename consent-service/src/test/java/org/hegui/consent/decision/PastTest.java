package org.hegui.consent.decision;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hegui.consent.Given.API;
import static org.hegui.consent.Given.activePurpose;
import static org.hegui.consent.Given.consent;
import static org.hegui.consent.Given.contents;
import static org.hegui.consent.Given.newVersion;
import static org.hegui.consent.Given.purposeId;
import static org.hegui.consent.Given.staff;
import static org.hegui.platform.testkit.Api.assertInvalid;

import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.hegui.platform.testkit.Database;
import org.hegui.platform.testkit.WithServiceResources;
import org.hegui.statute.Applies;

/** What would have been answered at a past instant. */
@QuarkusTest
@WithServiceResources
@Applies({"PIPL-14", "PIPL-15"})
class PastTest {

    private final UUID customer = UUID.randomUUID();
    private String purpose;

    @BeforeEach
    void aPurpose() {
        purpose = activePurpose("CONSENT");
    }

    @Test
    void whatWasSaidLaterChangesNothingThen() {
        var silent = now();
        var grant = API.create(staff(), "/consents", consent(customer, purpose, "GRANTED"));
        var granted = now();
        API.post(staff(), "/consents/" + grant + "/withdrawal", Map.of("channel", "phone"))
                .then()
                .statusCode(201);
        at(silent, "USE").body("outcome", is("DENY")).body("reasons.rule", hasItem("PIPL-13"));
        at(granted, "USE")
                .body("outcome", is("PERMIT"))
                .body("consentId", is(grant.toString()))
                .body("decidedAt", is(granted.toString()));
        at(now(), "USE").body("outcome", is("DENY")).body("reasons.rule", hasItem("PIPL-15"));
    }

    @Test
    void theVersionOfThenCounts() {
        API.create(staff(), "/consents", consent(customer, purpose, "GRANTED"));
        var before = now();
        var id = purposeId(purpose);
        var changed = contents(id);
        changed.put("method", "read by a machine");
        newVersion(id, changed);
        at(before, "USE").body("outcome", is("PERMIT"));
        at(now(), "USE").body("outcome", is("DENY")).body("reasons.rule", contains("PIPL-14"));
    }

    @Test
    void beforeItWasActiveThePurposeAllowedNothing() {
        at(Instant.parse("2026-01-05T00:00:00Z"), "USE")
                .body("outcome", is("DENY"))
                .body("reasons.rule", contains("PIPL-6"));
    }

    @Test
    void theChoicesOfThenCount() throws SQLException {
        API.create(staff(), "/consents", consent(customer, purpose, "GRANTED"));
        var before = now();
        chose("CHANNEL", "SMS", false);
        chose("AUTOMATED_DECISION", null, false);
        chose("PERSONALISATION", null, false);
        var refused = now();
        chose("CHANNEL", "SMS", true);
        at(before, "MARKET").body("outcome", is("PERMIT"));
        at(refused, "MARKET").body("outcome", is("DENY")).body("reasons.rule", hasItem("CPL-29"));
        at(refused, "AUTOMATED_DECISION").body("outcome", is("DENY")).body("reasons.rule", hasItem("PIPL-24"));
        at(now(), "MARKET").body("outcome", is("PERMIT")).body("obligations.kind", contains("NOT_PERSONALISED"));
    }

    @Test
    void nobodyKnowsTheFutureNorTheLawBeforeTheLaw() {
        for (var at : new String[] {"2999-01-01T00:00:00Z", "2021-10-31T15:59:59Z"}) {
            var question = Asking.about(customer, "USE", purpose).with("at", at).body();
            assertInvalid(API.post(staff(), "/decisions", question), "at");
        }
    }

    private void chose(String kind, String channel, boolean chosen) throws SQLException {
        Database.change(
                "insert into preference (id, handler, subject_id, kind, channel, chosen, source, said_at)"
                        + " values (gen_random_uuid(), 'handler-a', ?, ?, ?, ?, 'SUBJECT', ?)",
                customer,
                kind,
                channel,
                chosen,
                now().atOffset(ZoneOffset.UTC));
    }

    private static Instant now() {
        return Instant.now();
    }

    private ValidatableResponse at(Instant at, String act) {
        return Asking.about(customer, act, purpose).with("at", at.toString()).answer();
    }
}
