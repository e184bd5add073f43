package org.hegui.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;

import java.net.URI;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HealthTest {

    @TestHTTPResource(value = "/health/ready", management = true)
    URI ready;

    @Test
    void theGatewayIsReadyThoughAServiceIsDown() {
        given().get(ready).then().statusCode(200).body("status", is("UP"));
    }
}
