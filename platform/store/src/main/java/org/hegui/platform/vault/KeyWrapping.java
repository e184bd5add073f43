package org.hegui.platform.vault;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

import org.hegui.platform.vault.cipher.FieldCipher;

/** Makes, opens and re-wraps the keys of subjects. Blocks when the key-encryption key is on another machine. */
@Singleton
public class KeyWrapping {

    /** Key id of rows from the time before the id was noted: a Tink encrypted keyset bound to the subject alone. */
    private static final String NOT_NOTED = "unknown";

    private final KeyEncryption keyEncryption;

    KeyWrapping(KeyEncryption keyEncryption) {
        FieldCipher.prepare();
        this.keyEncryption = keyEncryption;
    }

    /** A fresh data key, wrapped. */
    KeyEncryption.Wrapped fresh(SubjectKey.Key key, FieldCipher cipher) {
        try {
            return keyEncryption.wrap(cipher.newKey(), context(key));
        } catch (GeneralSecurityException e) {
            throw new VaultFailure("cannot make a data key", e);
        }
    }

    /** The fields of the subject, readable. */
    SubjectVault open(SubjectKey row) {
        try {
            return new SubjectVault(fieldContext(row), row.cipher().open(dataKey(row)));
        } catch (GeneralSecurityException e) {
            throw new VaultFailure("cannot open the data key of a subject", e);
        }
    }

    /** The same data keys under the primary key-encryption key, in their order; empty for one that cannot be opened. */
    public Uni<List<Optional<KeyEncryption.Wrapped>>> anew(List<SubjectKey> rows) {
        return offLoop(() -> rows.stream().map(this::anew).toList());
    }

    /** Runs work with keys where it may wait, when they are on another machine. */
    public <T> Uni<T> offLoop(Callable<T> work) {
        return keyEncryption.isRemote() ? Blocking.run(work) : Uni.createFrom().item(() -> called(work));
    }

    private Optional<KeyEncryption.Wrapped> anew(SubjectKey row) {
        try {
            return Optional.of(keyEncryption.wrap(dataKey(row), context(row.key())));
        } catch (GeneralSecurityException _) {
            return Optional.empty();
        }
    }

    private static <T> T called(Callable<T> work) {
        try {
            return work.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new VaultFailure("cannot work with a key", e);
        }
    }

    private byte[] dataKey(SubjectKey row) throws GeneralSecurityException {
        return NOT_NOTED.equals(row.kekId())
                ? firstForm(row)
                : keyEncryption.unwrap(row.wrappedKey(), context(row.key()));
    }

    private byte[] firstForm(SubjectKey row) throws GeneralSecurityException {
        var context = "hegui-subject-key|" + row.key().subjectId();
        var keyset = TinkProtoKeysetFormat.parseEncryptedKeyset(
                row.wrappedKey(), new Unwrapping(keyEncryption), context.getBytes(StandardCharsets.UTF_8));
        return TinkProtoKeysetFormat.serializeKeyset(keyset, InsecureSecretKeyAccess.get());
    }

    private static byte[] context(SubjectKey.Key key) {
        return ("hegui-subject-key|" + named(key)).getBytes(StandardCharsets.UTF_8);
    }

    private static String fieldContext(SubjectKey row) {
        return row.bindsHandler() ? named(row.key()) : row.key().subjectId().toString();
    }

    /** With the length before it, no handler's name can pass for another handler and subject. */
    private static String named(SubjectKey.Key key) {
        return key.handler().length() + "|" + key.handler() + "|" + key.subjectId();
    }

    /** What Tink's own format needs of a key-encryption key. */
    private record Unwrapping(KeyEncryption keyEncryption) implements Aead {

        @Override
        public byte[] encrypt(byte[] plaintext, byte[] associatedData) throws GeneralSecurityException {
            return keyEncryption.wrap(plaintext, associatedData).bytes();
        }

        @Override
        public byte[] decrypt(byte[] ciphertext, byte[] associatedData) throws GeneralSecurityException {
            return keyEncryption.unwrap(ciphertext, associatedData);
        }
    }
}
