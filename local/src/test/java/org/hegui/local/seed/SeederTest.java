package org.hegui.local.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.hegui.local.keycloak.Tokens;
import org.hegui.local.progress.Progress;

/** Against a server that plays gateway and identity provider at once; the token is the name of who asked. */
class SeederTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Progress SILENT = new Progress() {
        @Override
        public void done(String what, String detail, Duration time) {}

        @Override
        public void say(String sentence) {}
    };

    @TempDir
    private Path data;

    private final List<String> writes = new CopyOnWriteArrayList<>();
    private final Set<String> members = ConcurrentHashMap.newKeySet();
    private final Set<String> keys = ConcurrentHashMap.newKeySet();
    private final AtomicInteger calls = new AtomicInteger();
    private volatile int customerStatus = 201;
    private volatile boolean busyOnce;
    private HttpServer server;
    private Seeder seeder;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/realms/hegui/protocol/openid-connect/token", this::token);
        server.createContext("/consent/v1/", this::consent);
        server.createContext("/customer/v1/customers", this::customer);
        server.start();
        var address = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
        seeder = new Seeder(address, new Tokens(address.resolve("realms/hegui")), data, SILENT);
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void customersAreCreatedByTheWebShopOfTheirHandler() throws Exception {
        seeder.seed(20);

        assertThat(members)
                .hasSize(20)
                .contains("web-shop-a SYN-A-000001", "web-shop-a SYN-A-000018", "web-shop-b SYN-B-000002");
    }

    @Test
    void eachHandlerPublishesItsNoticesAndActivatesItsPurposesFirst() throws Exception {
        seeder.seed(10);

        assertThat(writes)
                .startsWith(
                        "pipo-a /consent/v1/notices",
                        "pipo-a /consent/v1/purposes",
                        "pipo-a /consent/v1/notices/n1/publication",
                        "pipo-a /consent/v1/purposes/p1/activation")
                .contains("pipo-b /consent/v1/purposes/p1/activation");
    }

    @Test
    void aFinishedSeedIsNotRepeated() throws Exception {
        seeder.seed(10);
        writes.clear();

        assertThat(seeder.seed(10)).isEqualTo("already there");
        assertThat(writes).isEmpty();
    }

    @Test
    void customersThatAreThereAlreadyAreNoObstacle() throws Exception {
        customerStatus = 409;

        assertThat(seeder.seed(10)).contains("10");
    }

    @Test
    void aServiceThatIsTooBusyIsAskedTheSameAgain() throws Exception {
        busyOnce = true;

        assertThat(seeder.seed(10)).contains("10");
        assertThat(keys).hasSize(10);
        assertThat(calls).hasValue(20);
    }

    @Test
    void aRefusalStopsTheSeedAndLeavesItUnfinished() {
        customerStatus = 403;

        assertThatThrownBy(() -> seeder.seed(10)).hasMessageContaining("/customer/v1/customers is answered 403");
        assertThat(data.resolve("seeded")).doesNotExist();
    }

    private void token(HttpExchange exchange) throws IOException {
        var form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var key = form.contains("username=") ? "username=" : "client_id=";
        var name = form.substring(form.indexOf(key) + key.length()).split("&")[0];
        answer(exchange, 200, "{\"access_token\":\"" + name + "\"}");
    }

    private void consent(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        if (exchange.getRequestMethod().equals("GET")) {
            answer(exchange, 200, "{\"items\":[]}");
            return;
        }
        writes.add(caller(exchange) + " " + path);
        answer(exchange, 201, path.endsWith("notices") ? "{\"id\":\"n1\"}" : "{\"id\":\"p1\",\"noticeId\":\"n1\"}");
    }

    private void customer(HttpExchange exchange) throws IOException {
        var body = JSON.readTree(exchange.getRequestBody());
        members.add(caller(exchange) + " " + body.path("memberNumber").asText());
        calls.incrementAndGet();
        var first = keys.add(exchange.getRequestHeaders().getFirst("Idempotency-Key"));
        answer(exchange, busyOnce && first ? 504 : customerStatus, "{}");
    }

    private static String caller(HttpExchange exchange) {
        return exchange.getRequestHeaders().getFirst("Authorization").replace("Bearer ", "");
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        try (exchange) {
            var bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }
}
