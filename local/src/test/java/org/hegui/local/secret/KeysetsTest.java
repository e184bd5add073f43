package org.hegui.local.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Mac;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.hegui.local.settings.Service;

class KeysetsTest {
    private static final byte[] TEXT = "示例".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path data;

    @Test
    void bothKeysetsWork() throws IOException, GeneralSecurityException {
        var keysets = Keysets.of(Service.CUSTOMER, data);

        var aead = read(keysets.vault()).getPrimitive(RegistryConfiguration.get(), Aead.class);
        var mac = read(keysets.index()).getPrimitive(RegistryConfiguration.get(), Mac.class);
        assertThat(aead.decrypt(aead.encrypt(TEXT, TEXT), TEXT)).isEqualTo(TEXT);
        assertThat(mac.computeMac(TEXT)).hasSize(5 + 32);
    }

    @Test
    void keysAreMadeOnce() throws IOException {
        var before = Files.readString(Keysets.of(Service.CUSTOMER, data).vault());

        assertThat(Files.readString(Keysets.of(Service.CUSTOMER, data).vault())).isEqualTo(before);
    }

    @Test
    void eachServiceHasItsOwn() throws IOException {
        var customer = Keysets.of(Service.CUSTOMER, data);
        var breach = Keysets.of(Service.BREACH, data);

        assertThat(Files.readString(breach.vault())).isNotEqualTo(Files.readString(customer.vault()));
        assertThat(Files.readString(breach.index())).isNotEqualTo(Files.readString(customer.index()));
    }

    @Test
    void onlyTheOwnerReadsThem() throws IOException {
        assertThat(Files.getPosixFilePermissions(
                        Keysets.of(Service.CUSTOMER, data).index()))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    private static KeysetHandle read(Path file) throws IOException, GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.parseKeyset(Files.readString(file), InsecureSecretKeyAccess.get());
    }
}
