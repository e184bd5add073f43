package org.hegui.local.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.hegui.local.secret.Secrets;
import org.hegui.local.settings.Service;
import org.hegui.local.settings.SuiteSettings;

class ServiceEnvironmentTest {
    @TempDir
    private Path project;

    private Secrets secrets;
    private ServiceEnvironment environment;

    @BeforeEach
    void prepare() {
        var settings = SuiteSettings.local(project);
        secrets = new Secrets(settings.data());
        environment = new ServiceEnvironment(settings, secrets);
    }

    @Test
    void aServiceGetsItsOwnDatabaseAndPorts() throws IOException {
        assertThat(environment.of(Service.CONSENT))
                .containsAllEntriesOf(Map.of(
                        "QUARKUS_HTTP_HOST", "127.0.0.1",
                        "QUARKUS_HTTP_PORT", "8081",
                        "QUARKUS_MANAGEMENT_PORT", "9081",
                        "QUARKUS_DATASOURCE_REACTIVE_URL", "postgresql://127.0.0.1:15432/consent",
                        "QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://127.0.0.1:15432/consent",
                        "QUARKUS_OIDC_AUTH_SERVER_URL", "http://127.0.0.1:8180/realms/hegui",
                        "QUARKUS_OIDC_CLIENT_CREDENTIALS_SECRET", "consent-service-demo-secret"));
    }

    @Test
    void theServicesKnowWhereTheirPeersAre() throws IOException {
        assertThat(environment.of(Service.CONSENT))
                .containsEntry("QUARKUS_REST_CLIENT_CUSTOMER_URL", "http://127.0.0.1:8082")
                .containsEntry("QUARKUS_REST_CLIENT_TRANSFER_URL", "http://127.0.0.1:8084");
        assertThat(environment.of(Service.CUSTOMER))
                .containsEntry("QUARKUS_REST_CLIENT_CONSENT_URL", "http://127.0.0.1:8081");
    }

    @Test
    void aServiceLogsInAsAnotherRoleThanItsMigrations() throws IOException {
        assertThat(environment.of(Service.CONSENT))
                .containsAllEntriesOf(Map.of(
                        "QUARKUS_DATASOURCE_USERNAME",
                        "consent_app",
                        "QUARKUS_DATASOURCE_PASSWORD",
                        secrets.password("consent_app"),
                        "QUARKUS_FLYWAY_USERNAME",
                        "consent",
                        "QUARKUS_FLYWAY_PASSWORD",
                        secrets.password("consent")));
        assertThat(secrets.password("consent_app")).isNotEqualTo(secrets.password("consent"));
    }

    @ParameterizedTest
    @EnumSource
    void everyProcessRunsInASandboxAndNotAsInProduction(Service service) throws IOException {
        assertThat(environment.of(service))
                .containsEntry("QUARKUS_PROFILE", "local")
                .containsEntry("HEGUI_SANDBOX", "true");
    }

    @Test
    void everyServiceWithADatabaseGetsAVaultOfItsOwn() throws IOException {
        var customer = environment.of(Service.CUSTOMER);
        var transfer = environment.of(Service.TRANSFER);
        var settings =
                List.of("HEGUI_VAULT_KEYSET_FILE", "HEGUI_VAULT_INDEX_KEYSET_FILE", "HEGUI_VAULT_ERASURE_REGISTER");

        assertThat(customer)
                .containsKeys(settings.toArray(String[]::new))
                .containsEntry("HEGUI_VAULT_DEMO_KEYS", "true");
        settings.forEach(name -> assertThat(transfer.get(name)).isNotNull().isNotEqualTo(customer.get(name)));
        assertThat(environment.of(Service.GATEWAY)).doesNotContainKey("HEGUI_VAULT_KEYSET_FILE");
    }

    @Test
    void theGatewayGetsRoutesAndNoDatabase() throws IOException {
        assertThat(environment.of(Service.GATEWAY))
                .containsEntry("GATEWAY_ROUTES_BREACH", "http://127.0.0.1:8083")
                .containsEntry("GATEWAY_HEALTH_BREACH", "http://127.0.0.1:9083/q/health/ready")
                .doesNotContainKey("QUARKUS_DATASOURCE_USERNAME");
    }
}
