package org.hegui.platform.testkit.key;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.util.Map;

import com.google.crypto.tink.mac.MacConfig;
import com.google.crypto.tink.mac.PredefinedMacParameters;
import com.google.crypto.tink.signature.PredefinedSignatureParameters;
import com.google.crypto.tink.signature.SignatureConfig;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/** Fresh keys of the ledger: one that signs checkpoints and one that marks rows. */
public final class EvidenceTestKeys implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        try {
            SignatureConfig.register();
            MacConfig.register();
            return Map.of(
                    "hegui.evidence.keyset-file",
                    VaultTestKeys.keyset(PredefinedSignatureParameters.ED25519).toString(),
                    "hegui.evidence.mark-keyset-file",
                    VaultTestKeys.keyset(PredefinedMacParameters.HMAC_SHA256_256BITTAG)
                            .toString());
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
}
