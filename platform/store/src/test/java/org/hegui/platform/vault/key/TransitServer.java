package org.hegui.platform.vault.key;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Random;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.vertx.core.json.JsonObject;

/** Encrypts and decrypts as the documentation of HashiCorp Vault's Transit engine says, with one key named hegui. */
final class TransitServer implements AutoCloseable {

    private final HttpServer server;
    private final String token;
    private final List<Aead> versions = new ArrayList<>();
    private int oldest = 1;

    TransitServer(String token) throws IOException, GeneralSecurityException {
        this.token = token;
        rotate();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/v1/transit/encrypt/hegui", exchange -> answer(exchange, this::encrypt));
        server.createContext("/v1/transit/decrypt/hegui", exchange -> answer(exchange, this::decrypt));
        server.createContext("/v1/transit/keys/hegui", exchange -> answer(exchange, _ -> key()));
        server.start();
    }

    URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/");
    }

    void rotate() throws GeneralSecurityException {
        versions.add(new AesGcmJce(Random.randBytes(32)));
    }

    void retireBelow(int version) {
        oldest = version;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private interface Call {
        JsonObject of(JsonObject body) throws GeneralSecurityException;
    }

    private JsonObject encrypt(JsonObject body) throws GeneralSecurityException {
        var sealed = versions.getLast().encrypt(bytes(body, "plaintext"), bytes(body, "associated_data"));
        var text = "vault:v" + versions.size() + ":" + Base64.getEncoder().encodeToString(sealed);
        return new JsonObject().put("ciphertext", text).put("key_version", versions.size());
    }

    private JsonObject decrypt(JsonObject body) throws GeneralSecurityException {
        var parts = body.getString("ciphertext").split(":");
        var version = Integer.parseInt(parts[1].substring(1));
        if (version < oldest) {
            throw new GeneralSecurityException("ciphertext version is disallowed by policy (too old)");
        }
        var clear =
                versions.get(version - 1).decrypt(Base64.getDecoder().decode(parts[2]), bytes(body, "associated_data"));
        return new JsonObject().put("plaintext", Base64.getEncoder().encodeToString(clear));
    }

    private JsonObject key() {
        var keys = new JsonObject();
        for (var version = 1; version <= versions.size(); version++) {
            keys.put(Integer.toString(version), 1_700_000_000 + version);
        }
        return new JsonObject()
                .put("type", "aes256-gcm96")
                .put("latest_version", versions.size())
                .put("min_decryption_version", oldest)
                .put("keys", keys);
    }

    private void answer(HttpExchange exchange, Call call) throws IOException {
        var text = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        if (!token.equals(exchange.getRequestHeaders().getFirst("X-Vault-Token"))) {
            send(exchange, 403, new JsonObject().put("errors", List.of("permission denied")));
            return;
        }
        try {
            var data = call.of(text.isEmpty() ? new JsonObject() : new JsonObject(text));
            send(exchange, 200, new JsonObject().put("data", data));
        } catch (GeneralSecurityException e) {
            send(exchange, 400, new JsonObject().put("errors", List.of(e.getMessage())));
        }
    }

    private static void send(HttpExchange exchange, int status, JsonObject body) throws IOException {
        var bytes = body.encode().getBytes(UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static byte[] bytes(JsonObject body, String name) {
        return Base64.getDecoder().decode(body.getString(name));
    }
}
