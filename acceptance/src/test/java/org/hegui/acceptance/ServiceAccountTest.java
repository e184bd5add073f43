package org.hegui.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

import org.hegui.local.Suite;
import org.hegui.local.settings.Service;
import org.hegui.local.tour.Caller;

/** One service asks another with its own token of the real OIDC provider, for one handler at a time. */
@ExtendWith(RunningSuite.class)
@TestInstance(Lifecycle.PER_CLASS)
class ServiceAccountTest {

    private static final String PURPOSES = "consent/v1/purposes?limit=200";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private Suite suite;
    private String token;

    @BeforeAll
    void logInAsCustomerService(Suite running) {
        suite = running;
        token = suite.tokens().ofClient("customer-service");
    }

    @Test
    void itSeesTheRowsOfTheHandlerThatItNames() throws Exception {
        for (var handler : List.of("a", "b")) {
            var own = new Caller(suite.gateway(), suite.tokens()).get("pipo-" + handler, "/" + PURPOSES);
            var expected = own.answer().path("items").findValuesAsText("id");
            var seen = ask(token, "handler-" + handler);
            assertThat(seen.statusCode()).as(seen.body()).isEqualTo(200);
            assertThat(JSON.readTree(seen.body()).path("items").findValuesAsText("id"))
                    .isNotEmpty()
                    .isEqualTo(expected);
        }
    }

    @Test
    void aHandlerThatDoesNotExistHasNoRows() throws Exception {
        var seen = ask(token, "handler-" + UUID.randomUUID());
        assertThat(JSON.readTree(seen.body()).path("items")).isEmpty();
    }

    @Test
    void withoutAHandlerItIsRefused() throws Exception {
        assertThat(ask(token, null).statusCode()).isEqualTo(403);
        assertThat(ask(token, "*").statusCode()).isEqualTo(403);
    }

    @Test
    void nobodyElseMayNameAHandler() throws Exception {
        assertThat(ask(suite.tokens().ofUser("pipo-a"), "handler-b").statusCode())
                .isEqualTo(403);
        assertThat(ask(suite.tokens().ofClient("web-shop-a"), "handler-b").statusCode())
                .isEqualTo(403);
    }

    private HttpResponse<String> ask(String bearer, String handler) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(suite.address(Service.CONSENT).resolve(PURPOSES))
                .header("Authorization", "Bearer " + bearer);
        if (handler != null) {
            request.header("Hegui-Handler", handler);
        }
        return http.send(request.build(), BodyHandlers.ofString());
    }
}
