package org.hegui.gateway.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;
import static org.hegui.platform.testkit.Api.assertProblem;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ApiDocumentsTest {

    @ParameterizedTest
    @ValueSource(strings = {"consent", "customer", "breach", "transfer"})
    void theDocumentOfEachServiceIsServed(String service) {
        given().get("/openapi/" + service + ".yaml")
                .then()
                .statusCode(200)
                .contentType(startsWith("application/yaml"))
                .body(containsString("openapi: 3.1.0"), containsString("/" + service + "/v1/"));
    }

    @Test
    void thereIsNoOtherDocument() {
        assertProblem(given().get("/openapi/gateway.yaml"), 404, "not-found");
    }

    @Test
    void swaggerUiOffersTheDocumentsOfAllServices() {
        var page = given().get("/swagger-ui/");

        page.then().statusCode(200).header("Content-Security-Policy", containsString("script-src 'self'"));
        assertThat(page.asString())
                .contains(
                        "/openapi/consent.yaml",
                        "/openapi/customer.yaml",
                        "/openapi/breach.yaml",
                        "/openapi/transfer.yaml");
    }
}
