package org.hegui.platform.evidence.key;

import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.Key;
import com.google.crypto.tink.KeyStatus;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.signature.Ed25519PrivateKey;
import com.google.crypto.tink.signature.SignatureConfig;
import io.quarkus.runtime.Startup;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.hegui.platform.keyset.KeysetFile;
import org.hegui.platform.proof.note.Ed25519Signer;
import org.hegui.platform.proof.note.NoteSigner;
import org.hegui.platform.proof.note.NoteVerifier;
import org.hegui.platform.proof.note.SignedNote;

/** The Ed25519 keys of the ledger, read again when their file changes: without them the service doesn't start. */
@Startup
@Singleton
public class LedgerKeys {

    private final KeysetFile<Loaded> file;

    /** The keys of one state of the file. */
    record Loaded(NoteSigner signer, List<NoteVerifier> verifiers) {

        static Loaded of(String origin, KeysetHandle keys) throws GeneralSecurityException {
            var verifiers = new ArrayList<NoteVerifier>();
            for (var i = 0; i < keys.size(); i++) {
                if (keys.getAt(i).getStatus() == KeyStatus.ENABLED) {
                    verifiers.add(
                            LedgerKeys.signer(origin, keys.getAt(i).getKey()).verifier());
                }
            }
            return new Loaded(LedgerKeys.signer(origin, keys.getPrimary().getKey()), List.copyOf(verifiers));
        }

        boolean haveSigned(SignedNote note) {
            return !note.verifiedBy(verifiers).isEmpty();
        }
    }

    @Inject
    LedgerKeys(EvidenceConfig config) throws GeneralSecurityException {
        SignatureConfig.register();
        this(KeysetFile.of(
                config.keysetFile(),
                "hegui.evidence.keyset-file",
                "Ed25519 private keys",
                keys -> Loaded.of(config.origin(), keys)));
    }

    LedgerKeys(KeysetFile<Loaded> file) {
        this.file = file;
    }

    /** Signs with the primary key. */
    public NoteSigner signer() {
        return file.get().signer();
    }

    /** The public keys by which checkpoints verify: the primary one and the others that are enabled. */
    public List<NoteVerifier> verifiers() {
        return file.get().verifiers();
    }

    /** Whether one of the keys has signed the note; a new key may have been put there a moment ago. */
    public boolean haveSigned(SignedNote note) {
        var loaded = file.get();
        return loaded.haveSigned(note)
                || file.newerThan(loaded)
                        .filter(fresh -> fresh.haveSigned(note))
                        .isPresent();
    }

    private static NoteSigner signer(String origin, Key key) throws GeneralSecurityException {
        if (!(key instanceof Ed25519PrivateKey own)) {
            throw new GeneralSecurityException("a key of the ledger is an Ed25519 private key");
        }
        return Ed25519Signer.ofSeed(origin, bytes(own));
    }

    private static byte[] bytes(Ed25519PrivateKey key) throws GeneralSecurityException {
        try {
            return key.getPrivateKeyBytes().toByteArray(InsecureSecretKeyAccess.get());
        } catch (IllegalArgumentException e) {
            throw new GeneralSecurityException("a key of the ledger can't be read", e);
        }
    }
}
