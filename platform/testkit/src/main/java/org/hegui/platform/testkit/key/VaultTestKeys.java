package org.hegui.platform.testkit.key;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Map;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.mac.MacConfig;
import com.google.crypto.tink.mac.PredefinedMacParameters;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/** Fresh vault keys and an empty register of erasures for the tests of a service; its background work hurries. */
public final class VaultTestKeys implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        try {
            AeadConfig.register();
            MacConfig.register();
            return Map.of(
                    "hegui.vault.keyset-file",
                    keyset(PredefinedAeadParameters.AES256_GCM).toString(),
                    "hegui.vault.index-keyset-file",
                    keyset(PredefinedMacParameters.HMAC_SHA256_256BITTAG).toString(),
                    "hegui.vault.erasure-register",
                    file("hegui-test-erasures", ".jsonl").toString(),
                    "hegui.vault.erasure-every",
                    "1s",
                    "hegui.vault.rewrap-every",
                    "1s");
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

    static Path keyset(Parameters parameters) throws GeneralSecurityException, IOException {
        var json = TinkJsonProtoKeysetFormat.serializeKeyset(
                KeysetHandle.generateNew(parameters), InsecureSecretKeyAccess.get());
        return Files.writeString(file("hegui-test-keyset", ".json"), json);
    }

    private static Path file(String prefix, String suffix) throws IOException {
        var file = Files.createTempFile(prefix, suffix);
        file.toFile().deleteOnExit();
        return file;
    }
}
