package org.hegui.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A packaged process that is started as in production, with settings of a demo. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class ReadinessTest {

    private static final int REFUSED = 78;

    private static final Map<String, String> DEMO = Map.of(
            "QUARKUS_OIDC_AUTH_SERVER_URL", "http://127.0.0.1:1/realms/hegui",
            "QUARKUS_DATASOURCE_USERNAME", "demo",
            "QUARKUS_DATASOURCE_PASSWORD", "demo",
            "QUARKUS_OIDC_CREDENTIALS_SECRET", "gateway-demo-secret",
            "HEGUI_SANDBOX", "true");

    @ParameterizedTest
    @ValueSource(strings = {"consent-service", "gateway"})
    void allFaultsAreNamedAndNothingListens(String module) throws Exception {
        var process = start(module, DEMO);
        var said = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isEqualTo(REFUSED);
        assertThat(said)
                .contains("quarkus.oidc.auth-server-url must be an https address")
                .contains("quarkus.datasource.password is the name of the role")
                .contains("quarkus.oidc.credentials.secret is a credential of the public demo")
                .contains("hegui.sandbox is on")
                .doesNotContain("gateway-demo-secret", "Exception");
    }

    @Test
    void theGatewayNeedsTheAddressesOfTheServices() throws Exception {
        var process = start("gateway", Map.of("QUARKUS_OIDC_AUTH_SERVER_URL", "https://idp.example"));
        var said = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isEqualTo(REFUSED);
        assertThat(said.lines().filter(line -> line.startsWith("- ")))
                .hasSize(4)
                .allSatisfy(line -> assertThat(line).contains("gateway.routes.", "points to this machine"));
    }

    private static Process start(String module, Map<String, String> settings) throws IOException {
        var jar = Path.of("..", module, "target/quarkus-app/quarkus-run.jar").toRealPath();
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(java, "-jar", jar.toString()).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().keySet().removeIf(name -> name.startsWith("QUARKUS_") || name.startsWith("HEGUI_"));
        builder.environment().putAll(settings);
        return builder.start();
    }
}
