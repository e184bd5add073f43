package org.hegui.platform.evidence.key;

import java.util.List;
import java.util.stream.IntStream;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.Key;
import com.google.crypto.tink.KeyStatus;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.signature.Ed25519PrivateKey;
import io.quarkus.runtime.Startup;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.hegui.platform.proof.note.Ed25519Signer;
import org.hegui.platform.proof.note.NoteSigner;
import org.hegui.platform.proof.note.NoteVerifier;

/** The Ed25519 keys of the ledger, read once at the start: without them the service doesn't start. */
@Startup
@Singleton
public class LedgerKeys {

    private final NoteSigner signer;
    private final List<NoteVerifier> verifiers;

    @Inject
    LedgerKeys(EvidenceConfig config) {
        this(
                config.origin(),
                KeysetFile.read(config.keysetFile(), "hegui.evidence.keyset-file", "Ed25519 private keys"));
    }

    LedgerKeys(String origin, KeysetHandle keys) {
        signer = signer(origin, keys.getPrimary().getKey());
        verifiers = IntStream.range(0, keys.size())
                .mapToObj(keys::getAt)
                .filter(entry -> entry.getStatus() == KeyStatus.ENABLED)
                .map(entry -> signer(origin, entry.getKey()).verifier())
                .toList();
    }

    /** Signs with the primary key. */
    public NoteSigner signer() {
        return signer;
    }

    /** The public keys by which checkpoints verify: the primary one and the older ones that are still enabled. */
    public List<NoteVerifier> verifiers() {
        return verifiers;
    }

    private static NoteSigner signer(String origin, Key key) {
        if (!(key instanceof Ed25519PrivateKey own)) {
            throw new IllegalStateException(
                    "The keyset of hegui.evidence.keyset-file may hold Ed25519 private keys only.");
        }
        return Ed25519Signer.ofSeed(origin, bytes(own));
    }

    private static byte[] bytes(Ed25519PrivateKey key) {
        try {
            return key.getPrivateKeyBytes().toByteArray(InsecureSecretKeyAccess.get());
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("A key of hegui.evidence.keyset-file can't be read.", e);
        }
    }
}
