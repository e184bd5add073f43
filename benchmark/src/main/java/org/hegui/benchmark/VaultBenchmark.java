package org.hegui.benchmark;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.concurrent.TimeUnit;

import com.google.crypto.tink.Aead;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import org.hegui.platform.vault.cipher.FieldCipher;

/**
 * Nanoseconds to encrypt and to decrypt one field of 30 bytes, and to open a subject's data key, for each cipher; beside
 * the copy of such a field as the yardstick.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class VaultBenchmark {

    private static final byte[] FIELD = "北京市朝阳区示例路 8 号".getBytes(StandardCharsets.UTF_8);
    private static final byte[] CONTEXT =
            "9|handler-a|00000000-0000-7000-8000-000000000001|postalAddress".getBytes(StandardCharsets.UTF_8);

    /** The cipher. */
    @Param
    public FieldCipher cipher;

    private byte[] key;
    private Aead open;
    private byte[] sealed;

    /** Makes a subject's key and a ciphertext. */
    @Setup
    public void prepare() throws GeneralSecurityException {
        FieldCipher.prepare();
        key = cipher.newKey();
        open = cipher.open(key);
        sealed = open.encrypt(FIELD, CONTEXT);
    }

    /** Yardstick: copy the field. */
    @Benchmark
    public byte[] copied() {
        return FIELD.clone();
    }

    /** The data key, made ready for use. */
    @Benchmark
    public Aead openKey() throws GeneralSecurityException {
        return cipher.open(key);
    }

    /** One field, sealed. */
    @Benchmark
    public byte[] encrypt() throws GeneralSecurityException {
        return open.encrypt(FIELD, CONTEXT);
    }

    /** One field, opened. */
    @Benchmark
    public byte[] decrypt() throws GeneralSecurityException {
        return open.decrypt(sealed, CONTEXT);
    }
}
