package org.hegui.platform.vault.key;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.hegui.platform.vault.VaultConfig;

/** Against a server that answers as the documentation of Transit's API says. */
class TransitKeysTest {

    private static final byte[] KEY = {0, 1, (byte) 0xff};
    private static final byte[] CONTEXT = "whose".getBytes(UTF_8);

    @TempDir
    private Path folder;

    private TransitServer server;
    private Path token;

    @BeforeEach
    void start() throws IOException, GeneralSecurityException {
        server = new TransitServer("s.token");
        token = Files.writeString(folder.resolve("token"), "s.token\n");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aKeyIsWrappedByTheNewestVersionAndAllVersionsUnwrap() throws GeneralSecurityException {
        var keys = keys(server.address());
        var old = keys.wrap(KEY, CONTEXT);
        server.rotate();
        var fresh = keys.wrap(KEY, CONTEXT);

        assertThat(old.keyId()).isEqualTo("hegui:v1");
        assertThat(fresh.keyId()).isEqualTo("hegui:v2").isEqualTo(keys.primary());
        assertThat(keys.keys()).containsExactly("hegui:v1", "hegui:v2");
        assertThat(keys.unwrap(old.bytes(), CONTEXT)).isEqualTo(KEY);
        assertThat(keys.unwrap(fresh.bytes(), CONTEXT)).isEqualTo(KEY);
        assertThatThrownBy(() -> keys.unwrap(fresh.bytes(), KEY)).isInstanceOf(GeneralSecurityException.class);
        assertThat(keys.isRemote()).isTrue();
    }

    @Test
    void aRetiredVersionUnwrapsNoMore() throws GeneralSecurityException {
        var keys = keys(server.address());
        var old = keys.wrap(KEY, CONTEXT);
        server.rotate();
        server.retireBelow(2);

        assertThat(keys.keys()).containsExactly("hegui:v2");
        assertThatThrownBy(() -> keys.unwrap(old.bytes(), CONTEXT)).isInstanceOf(GeneralSecurityException.class);
    }

    @Test
    void theTokenIsReadAtEachCall() throws IOException, GeneralSecurityException {
        var keys = keys(server.address());
        Files.writeString(token, "s.other");
        assertThatThrownBy(() -> keys.wrap(KEY, CONTEXT))
                .isInstanceOf(GeneralSecurityException.class)
                .hasMessageContaining("403")
                .hasMessageNotContaining("s.other");
        Files.writeString(token, "s.token");
        assertThat(keys.wrap(KEY, CONTEXT).keyId()).isEqualTo("hegui:v1");
    }

    @Test
    void aServerThatIsAwayIsAFailure() {
        var keys = keys(server.address());
        server.close();
        assertThatThrownBy(() -> keys.wrap(KEY, CONTEXT))
                .isInstanceOf(GeneralSecurityException.class)
                .hasMessage("Transit cannot be reached");
    }

    private TransitKeys keys(URI address) {
        var config = new Settings(
                Optional.of(address), "transit", "hegui", Optional.of(token), Optional.empty(), Duration.ofSeconds(5));
        return new TransitKeys(new TransitApi(config), config.keyName());
    }

    private record Settings(
            Optional<URI> address,
            String mount,
            String keyName,
            Optional<Path> tokenFile,
            Optional<String> namespace,
            Duration timeout)
            implements VaultConfig.Transit {}
}
