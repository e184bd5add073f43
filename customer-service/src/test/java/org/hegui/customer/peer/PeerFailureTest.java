package org.hegui.customer.peer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hegui.customer.Given.API;
import static org.hegui.customer.Given.asked;
import static org.hegui.customer.Given.code;
import static org.hegui.customer.Given.customer;
import static org.hegui.customer.Given.existingCustomer;
import static org.hegui.customer.Given.person;
import static org.hegui.customer.Given.staff;
import static org.hegui.platform.testkit.Api.assertProblem;

import java.util.stream.IntStream;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.faulttolerance.api.CircuitBreakerMaintenance;
import jakarta.enterprise.inject.spi.CDI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.hegui.customer.WithPeer;
import org.hegui.platform.testkit.Tokens;
import org.hegui.platform.testkit.WithServiceResources;

/** Without consent-service's word nothing is written and nothing shown, and the caller learns whose fault it is. */
@QuarkusTest
@WithServiceResources
@WithPeer
class PeerFailureTest {

    /** What one test makes fail must not open the circuit for the next. */
    @BeforeEach
    @AfterEach
    void closeTheCircuit() {
        CDI.current().select(CircuitBreakerMaintenance.class).get().resetAll();
    }

    @ParameterizedTest
    @CsvSource({
        "down, 503, peer-unavailable",
        "slow, 504, peer-timeout",
        "broken, 502, peer-failed",
        "garbled, 502, peer-failed"
    })
    void nothingIsWrittenOrShown(String kind, int status, String problem) {
        var request = customer(person());
        var permitted = request.get("purpose");
        request.put("purpose", code(kind));
        assertProblem(API.post(staff(), "/customers", request), status, problem)
                .body("detail", containsString("consent-service"))
                .body("detail", not(containsString("inside")));
        request.put("purpose", permitted);
        var id = API.create(staff(), "/customers", request);

        assertProblem(API.get(staff(), "/customers/" + id + "?purpose=" + code(kind)), status, problem)
                .body("detail", containsString("consent-service"))
                .body("fields", org.hamcrest.Matchers.nullValue());
        API.get(Tokens.of("auditor"), "/evidence?subjectId=" + id).then().body("items", hasSize(1));
    }

    @Test
    void aPermitWithoutThePurposesFieldsShowsNothing() {
        var id = existingCustomer();
        assertProblem(API.get(staff(), "/customers/" + id + "?purpose=" + code("permit-lost")), 502, "peer-failed");
        API.get(Tokens.of("auditor"), "/evidence?subjectId=" + id).then().body("items", hasSize(1));
    }

    @Test
    void aDroppedConnectionIsTriedAgain() {
        var request = customer(person());
        request.put("purpose", code("flaky-all"));
        API.post(staff(), "/customers", request).then().statusCode(201).body("status", is("ACTIVE"));
    }

    @Test
    void thePeersRefusalOfTheRoleIsOurs() {
        var request = customer(person());
        request.put("purpose", code("forbidden"));
        assertProblem(API.post(staff(), "/customers", request), 403, "forbidden")
                .body("detail", not(containsString("inside")));
    }

    @Test
    void aPeerThatKeepsFailingIsLeftAlone() {
        var request = customer(person());
        request.put("purpose", code("broken"));
        IntStream.range(0, 20).forEach(_ -> API.post(staff(), "/customers", request));
        var untold = code("permit-all");
        request.put("purpose", untold);
        assertProblem(API.post(staff(), "/customers", request), 503, "peer-unavailable")
                .body("detail", containsString("consent-service"));
        assertThat(asked(untold)).isEmpty();
    }

    @Test
    void refusalsDoNotCountAsFailures() {
        var request = customer(person());
        request.put("purpose", code("unknown"));
        IntStream.range(0, 30)
                .forEach(_ -> assertProblem(API.post(staff(), "/customers", request), 404, "purpose-not-found"));
    }
}
