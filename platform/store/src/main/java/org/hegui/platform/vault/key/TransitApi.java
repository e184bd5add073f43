package org.hegui.platform.vault.key;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;

import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;

import org.hegui.platform.vault.VaultConfig;

/** The calls of the Transit HTTP API that are needed (Vault API v1). What Transit says in an error is shown to nobody. */
final class TransitApi {

    private final VaultConfig.Transit config;
    private final URI root;
    private final Path tokenFile;
    private final HttpClient http;

    TransitApi(VaultConfig.Transit config) {
        this.config = config;
        var address = config.address().orElseThrow(() -> missing("address"));
        this.root = URI.create(address.toString().replaceAll("/+$", "") + "/v1/" + config.mount() + "/");
        this.tokenFile = config.tokenFile().orElseThrow(() -> missing("token-file"));
        this.http = HttpClient.newBuilder()
                .connectTimeout(config.timeout())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /** The {@code data} of the answer to {@code POST /transit/<action>/<key>}. */
    JsonObject post(String action, JsonObject body) throws GeneralSecurityException {
        return send(request(action).POST(BodyPublishers.ofString(body.encode())));
    }

    /** What {@code GET /transit/keys/<key>} tells of the key and its versions. */
    JsonObject key() throws GeneralSecurityException {
        return send(request("keys").GET());
    }

    private HttpRequest.Builder request(String action) throws GeneralSecurityException {
        var request = HttpRequest.newBuilder(root.resolve(action + "/" + config.keyName()))
                .timeout(config.timeout())
                .header("Content-Type", "application/json")
                .header("X-Vault-Token", token());
        config.namespace().ifPresent(namespace -> request.header("X-Vault-Namespace", namespace));
        return request;
    }

    private JsonObject send(HttpRequest.Builder request) throws GeneralSecurityException {
        try {
            return data(http.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new GeneralSecurityException("Transit cannot be reached", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new GeneralSecurityException("Transit was not waited for", e);
        }
    }

    private static JsonObject data(HttpResponse<String> answer) throws GeneralSecurityException {
        if (answer.statusCode() != 200) {
            throw new GeneralSecurityException("Transit answered " + answer.statusCode());
        }
        try {
            return new JsonObject(answer.body()).getJsonObject("data");
        } catch (DecodeException _) {
            throw new GeneralSecurityException("Transit answered something else than JSON");
        }
    }

    private String token() throws GeneralSecurityException {
        try {
            return Files.readString(tokenFile).strip();
        } catch (IOException e) {
            throw new GeneralSecurityException("the token of Transit cannot be read", e);
        }
    }

    private static IllegalStateException missing(String property) {
        return new IllegalStateException("Set hegui.vault.transit." + property + ": the key source is transit.");
    }
}
