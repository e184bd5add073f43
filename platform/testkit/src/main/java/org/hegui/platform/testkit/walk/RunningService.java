package org.hegui.platform.testkit.walk;

import io.restassured.RestAssured;
import org.eclipse.microprofile.config.ConfigProvider;

import org.hegui.platform.testkit.openapi.ApiDocument;
import org.hegui.platform.testkit.wire.Call;
import org.hegui.platform.testkit.wire.Wire;

/** The service that the test started. */
final class RunningService {

    private RunningService() {}

    /** Where it listens. */
    static String address() {
        return "http://localhost:" + RestAssured.port;
    }

    /** What it says of itself, on the management port: no endpoint can be forgotten. */
    static ApiDocument document() {
        var port = ConfigProvider.getConfig().getValue("quarkus.management.test-port", String.class);
        try (var management = new Wire("http://localhost:" + port)) {
            var answer = management.send(Call.of("GET", "/q/openapi").withQuery("format", "JSON"));
            if (!answer.succeeded()) {
                throw new IllegalStateException("The service shows no API document: " + answer);
            }
            return ApiDocument.parse(answer.body());
        }
    }
}
