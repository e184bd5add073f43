package org.hegui.platform.testkit.key;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Map;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/** A fresh keyset for the signing keys of subscriptions, and a peer that may send events to the service under test. */
public final class EventTestKeys implements QuarkusTestResourceLifecycleManager {

    /** Name of the service that may send events to the one under test. */
    public static final String PEER = "peer-service";

    /** The secret with which it signs. */
    public static final String PEER_SECRET = "whsec_dGhlIHRlc3RzIG9mIHRoZSBwbGF0Zm9ybSBrbm93IGl0";

    @Override
    public Map<String, String> start() {
        try {
            AeadConfig.register();
            var keyset = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
            var json = TinkJsonProtoKeysetFormat.serializeKeyset(keyset, InsecureSecretKeyAccess.get());
            return Map.of(
                    "hegui.event.keyset-file",
                    file(json).toString(),
                    "hegui.event.allow-http",
                    "true",
                    "hegui.event.allowed-private-targets",
                    "127.0.0.0/8",
                    "hegui.event.peers." + PEER + ".secret-file",
                    file(PEER_SECRET).toString());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        // the files are deleted when the tests end
    }

    private static Path file(String text) throws IOException {
        var file = Files.createTempFile("hegui-test-event", ".txt");
        file.toFile().deleteOnExit();
        return Files.writeString(file, text);
    }
}
