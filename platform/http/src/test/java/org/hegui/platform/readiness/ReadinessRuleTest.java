package org.hegui.platform.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadinessRuleTest {

    private static final Map<String, String> GOOD = Map.of(
            "quarkus.oidc.auth-server-url", "https://idp.example/realms/hegui",
            "quarkus.oidc.token.audience", "consent-service",
            "quarkus.datasource.username", "consent",
            "quarkus.datasource.password", "f3c1b4",
            "quarkus.rest-client.consent.url", "http://consent-service");

    @Test
    void goodSettingsHaveNoFault() {
        assertThat(ReadinessRule.faults(new Settings(GOOD))).isEmpty();
    }

    @Test
    void aProcessWithoutADatabaseOrPeersNeedsNone() {
        var gateway =
                Map.of("QUARKUS_OIDC_AUTH_SERVER_URL", "https://idp.example", "quarkus.oidc.token.audience", "gateway");
        assertThat(ReadinessRule.faults(new Settings(gateway))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "quarkus.oidc.auth-server-url, http://idp.example, must be an https address",
        "quarkus.oidc.auth-server-url, ' ', is not set",
        "quarkus.oidc.token.audience, '', is not set",
        "quarkus.oidc.token.audience, any, is not set to this service",
        "quarkus.oidc.token.issuer, any, takes any",
        "quarkus.oidc.tls.verification, none, could pose as the peer",
        "QUARKUS_REST_CLIENT_CONSENT_TLS_VERIFICATION, NONE, could pose as the peer",
        "quarkus.tls.trust-all, true, could pose as the peer",
        "quarkus.tls.\"idp\".trust-all, yes, could pose as the peer",
        "hegui.event.allow-http, true, read and changed on their way",
        "quarkus.datasource.password, consent-app-dev, credential of the public demo",
        "quarkus.oidc-client.credentials.secret, consent-service-demo-secret, credential of the public demo",
        "QUARKUS_OIDC_CLIENT_CREDENTIALS_SECRET, gateway-demo-secret, credential of the public demo",
        "quarkus.datasource.password, hegui-demo, credential of the public demo",
        "quarkus.datasource.password, consent, is the name of the role",
        "quarkus.flyway.username, consent, is the service's own role",
        "hegui.vault.demo-keys, true, keys of the public demo",
        "HEGUI_EVIDENCE_DEMO_KEYS, true, keys of the public demo",
        "hegui.sandbox, true, could move the clock",
        "hegui.sandbox, 1, could move the clock",
        "hegui.sandbox, YES, could move the clock",
        "HEGUI_SANDBOX, on, could move the clock",
        "hegui.vault.demo-keys, y, keys of the public demo",
        "HEGUI_SANDBOX, true, could move the clock",
        "quarkus.rest-client.consent.url, http://localhost:8081, points to this machine",
        "gateway.routes.breach, http://127.0.0.1:8083, points to this machine",
        "gateway.routes.breach, 'http://[::1]:8083', points to this machine"
    })
    void eachFaultIsOneSentenceWithoutTheValue(String name, String value, String sentence) {
        var settings = new HashMap<>(GOOD);
        settings.put(name, value);
        assertThat(ReadinessRule.faults(new Settings(settings)))
                .singleElement()
                .asString()
                .contains(sentence)
                .endsWith(".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"false", "FALSE", "0", "no", "off", " "})
    void aPlainNoIsNoFault(String no) {
        var settings = new HashMap<>(GOOD);
        settings.put("hegui.sandbox", no);
        settings.put("hegui.vault.demo-keys", no);
        assertThat(ReadinessRule.faults(new Settings(settings))).isEmpty();
    }

    @Test
    void allFaultsAreListedTogether() {
        assertThat(ReadinessRule.faults(new Settings(Map.of("hegui.sandbox", "true"))))
                .hasSize(3);
    }
}
