package org.hegui.local.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.hegui.local.settings.Service;

class RealmFileTest {
    private static final Set<String> ROLES =
            Set.of("pipo", "counsel", "staff", "marketer", "auditor", "security", "integrator", "service", "subject");
    private static final Set<String> AUDIENCES =
            Arrays.stream(Service.values()).map(Service::module).collect(Collectors.toSet());

    private static JsonNode realm;

    @BeforeAll
    static void read() throws IOException {
        realm = new ObjectMapper()
                .readTree(Path.of("src/main/realm/hegui-realm.json").toFile());
    }

    @Test
    void everyRoleHasAUserOrClient() {
        var held = new HashSet<String>();
        realm.path("users").forEach(user -> held.addAll(texts(user.path("realmRoles"))));

        assertThat(held).isEqualTo(ROLES);
    }

    @Test
    void whoSignsUpIsACustomerAndNothingElse() {
        assertThat(realm.at("/defaultRole/name").asText()).isEqualTo("subject");
        assertThat(realm.at("/defaultRole/composites").isMissingNode()).isTrue();
    }

    @Test
    void everyPersonHasOneRoleAHandlerAndAJurisdiction() {
        for (var user : realm.path("users")) {
            if (!user.has("serviceAccountClientId")) {
                assertThat(texts(user.path("realmRoles")))
                        .as(user.path("username").asText())
                        .hasSize(1);
                assertThat(texts(user.at("/attributes/handler"))).hasSize(1).isSubsetOf("handler-a", "handler-b");
                assertThat(texts(user.at("/attributes/jurisdiction"))).containsExactly("CN");
                assertThat(user.at("/credentials/0/value").asText()).isEqualTo("hegui-demo");
            }
        }
    }

    @Test
    void onlyTheCustomerHasASubjectId() {
        for (var user : realm.path("users")) {
            assertThat(user.at("/attributes").has("subject_id"))
                    .as(user.path("username").asText())
                    .isEqualTo(texts(user.path("realmRoles")).contains("subject"));
        }
    }

    @Test
    void logInsOfPeopleReachEveryService() {
        for (var id : List.of("console", "cli", "cli-short")) {
            assertThat(audiences(client(id))).as(id).isEqualTo(AUDIENCES);
        }
    }

    @Test
    void webShopsReachWhatTheyNeedOnly() {
        assertThat(audiences(client("web-shop-a")))
                .isEqualTo(audiences(client("web-shop-b")))
                .containsExactlyInAnyOrder("consent-service", "customer-service", "transfer-service", "gateway");
    }

    @Test
    void everyClientTellsWhoActs() {
        for (var client : realm.path("clients")) {
            assertThat(texts(client.path("defaultClientScopes"))).contains("hegui-claims");
        }
    }

    @Test
    void everyServiceHasAClientOfItsOwn() {
        for (var module : AUDIENCES) {
            assertThat(client(module).path("serviceAccountsEnabled").asBoolean())
                    .isTrue();
            assertThat(audiences(client(module))).doesNotContain(module);
        }
    }

    @Test
    void demoSecretsAreNamedAfterTheirClient() {
        for (var client : realm.path("clients")) {
            if (!client.path("publicClient").asBoolean()) {
                assertThat(client.path("secret").asText())
                        .isEqualTo(client.path("clientId").asText() + "-demo-secret");
            }
        }
    }

    @Test
    void onlyTheTerminalClientsTakePasswords() {
        for (var client : realm.path("clients")) {
            assertThat(client.path("directAccessGrantsEnabled").asBoolean())
                    .as(client.path("clientId").asText())
                    .isEqualTo(client.path("clientId").asText().startsWith("cli"));
        }
    }

    private static JsonNode client(String id) {
        for (var client : realm.path("clients")) {
            if (client.path("clientId").asText().equals(id)) {
                return client;
            }
        }
        throw new AssertionError("no client " + id);
    }

    private static Set<String> audiences(JsonNode client) {
        return texts(client.path("defaultClientScopes")).stream()
                .filter(scope -> scope.startsWith("audience-"))
                .map(scope -> scope.substring("audience-".length()))
                .collect(Collectors.toSet());
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asText).toList();
    }
}
