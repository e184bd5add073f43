package org.hegui.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

import org.hegui.local.Suite;

/** What somebody sees who opens the gateway's address. */
@ExtendWith(RunningSuite.class)
class GatewayTest {

    private final HttpClient http = HttpClient.newHttpClient();
    private Suite suite;

    @BeforeEach
    void prepare(Suite running) {
        suite = running;
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, 同意", "en, What runs"})
    void theFrontPageSaysWhatRuns(String language, String text) throws Exception {
        var page = get("/", language);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains(text, "lang=\"" + language, "/transfer/v1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"consent", "customer", "breach", "transfer"})
    void everyServiceHasItsApiDocument(String service) throws Exception {
        Map<String, Object> document =
                new Yaml().load(get("/openapi/" + service + ".yaml", "en").body());
        assertThat(document.get("openapi")).asString().startsWith("3.1");
        assertThat(((Map<?, ?>) document.get("paths")).keySet().toString()).contains("/" + service + "/v1/");
    }

    @Test
    void theApiIsShownInSwaggerUi() throws Exception {
        assertThat(get("/swagger-ui/", "en").body()).containsIgnoringCase("swagger");
    }

    @Test
    void problemsAreExplained() throws Exception {
        assertThat(get("/problems/legal-basis-refused", "zh-CN").body()).contains("正当利益");
        assertThat(get("/problems/no-such-problem", "en").statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> get(String path, String language) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(suite.gateway().resolve(path))
                .header("Accept-Language", language)
                .build();
        return http.send(request, BodyHandlers.ofString());
    }
}
