package org.hegui.consent.consent.expiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;
import static org.hegui.consent.Given.API;
import static org.hegui.consent.Given.activePurpose;
import static org.hegui.consent.Given.consent;
import static org.hegui.consent.Given.staff;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.hegui.platform.testkit.Database;
import org.hegui.platform.testkit.Tokens;
import org.hegui.platform.testkit.WithServiceResources;

@QuarkusTest
@WithServiceResources
class ExpiryTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final UUID customer = UUID.randomUUID();
    private String purpose;

    @BeforeEach
    void describePurpose() {
        purpose = activePurpose("CONSENT");
    }

    @Test
    void theEndOfAGrantIsNotedOnceWithEvidenceAndEvent() throws Exception {
        grantUntil(Instant.now().plusSeconds(4).truncatedTo(ChronoUnit.MILLIS));
        state("GRANTED");
        awaitExpiry();
        state("EXPIRED");
        API.get(staff(), "/consents?subjectId=" + customer)
                .then()
                .body("items.status", is(List.of("GRANTED", "EXPIRED")))
                .body("items[1].saidBy", is("SERVICE"));
        API.get(Tokens.of("auditor"), "/evidence?subjectId=" + customer)
                .then()
                .body("items.action", is(List.of("consent.granted", "consent.expired")));
        assertThat(Database.number(
                        "select count(*) from outbox_event where subject_id = ? and type = 'org.hegui.consent.expired.v1'",
                        customer))
                .isOne();
        assertThat(Database.number("select count(*) from consent_expiry where subject_id = ?", customer))
                .isZero();
    }

    @Test
    void whatWasWithdrawnDoesNotExpire() throws Exception {
        var grant = grantUntil(Instant.now().plusSeconds(60));
        API.post(staff(), "/consents/" + grant + "/withdrawal", Map.of("channel", "app"))
                .then()
                .statusCode(201);
        assertThat(Database.number("select count(*) from consent_expiry where subject_id = ?", customer))
                .isZero();
    }

    private UUID grantUntil(Instant end) {
        var request = consent(customer, purpose, "GRANTED");
        request.put("validUntil", end.toString());
        return API.create(staff(), "/consents", request);
    }

    private void state(String status) {
        API.get(staff(), "/consents/state?subjectId=" + customer + "&purpose=" + purpose)
                .then()
                .body("items.status", is(List.of(status)));
    }

    private void awaitExpiry() {
        await().atMost(PATIENCE)
                .until(() -> Database.number("select count(*) from consent where subject_id = ?", customer) == 2);
    }
}
