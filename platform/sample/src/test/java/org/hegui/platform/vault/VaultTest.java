package org.hegui.platform.vault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hegui.platform.problem.CommonProblem.SUBJECT_ERASED;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import io.quarkus.test.junit.QuarkusTest;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.hegui.platform.problem.Refusal;
import org.hegui.platform.testkit.WithServiceResources;

@QuarkusTest
@WithServiceResources
class VaultTest {

    private static final String NAME = "欧阳示例";
    private static final String COUNT = "select count(*) from subject_key where subject_id = ?";

    @ParameterizedTest
    @CsvSource({"handler-a, AES256_GCM", "handler-national, SM4_GCM"})
    void aFieldIsSealedWithTheHandlersCipherAndOpensLater(String handler, String cipher) {
        var subject = UUID.randomUUID();
        var sealed = sealed(handler, subject, NAME);

        assertThat(opened(handler, subject, "fullName", sealed)).isEqualTo(NAME);
        assertThat(Rows.texts("select cipher from subject_key where subject_id = ?", subject))
                .containsExactly(cipher);
    }

    @ParameterizedTest
    @CsvSource({"handler-a", "handler-national"})
    void aFieldOpensUnderItsOwnSubjectHandlerAndFieldOnly(String handler) {
        var subject = UUID.randomUUID();
        var sealed = sealed(handler, subject, NAME);
        var changed = sealed.clone();
        changed[changed.length - 1] ^= 1;

        assertThatThrownBy(() -> opened(handler, subject, "email", sealed)).isInstanceOf(VaultFailure.class);
        assertThatThrownBy(() -> opened(handler, subject, "fullName", changed)).isInstanceOf(VaultFailure.class);
        assertThatThrownBy(() -> opened(handler, UUID.randomUUID(), "fullName", sealed))
                .isInstanceOf(VaultFailure.class);
        assertThatThrownBy(() -> opened("handler-b", subject, "fullName", sealed))
                .isInstanceOf(VaultFailure.class);
    }

    @Test
    void aKeyThatWasMovedToAnotherSubjectDoesNotOpen() {
        var one = UUID.randomUUID();
        var other = UUID.randomUUID();
        var sealed = sealed("handler-a", one, NAME);
        sealed("handler-a", other, NAME);
        Rows.change(
                "update subject_key k set wrapped_key = o.wrapped_key from subject_key o"
                        + " where k.subject_id = ? and o.subject_id = ?",
                other,
                one);

        assertThatThrownBy(() -> opened("handler-a", other, "fullName", sealed)).isInstanceOf(VaultFailure.class);
        Rows.change("delete from subject_key where subject_id = ?", other);
    }

    @Test
    void manyAtOnceMakeOneKey() {
        var subject = UUID.randomUUID();
        Callable<byte[]> sealing = () -> sealed("handler-a", subject, NAME);
        try (var writers = Executors.newFixedThreadPool(8)) {
            var values = IntStream.range(0, 8).mapToObj(_ -> writers.submit(sealing)).toList().stream()
                    .map(VaultTest::result)
                    .toList();

            assertThat(values)
                    .allSatisfy(value -> assertThat(opened("handler-a", subject, "fullName", value))
                            .isEqualTo(NAME));
        }
        assertThat(Rows.texts(COUNT, subject)).containsExactly("1");
    }

    @Test
    void whatIsErasedNeverGetsAKeyAgain() {
        var subject = UUID.randomUUID();
        var sealed = sealed("handler-a", subject, NAME);
        erase(subject);
        erase(subject);

        assertThat(Rows.texts(COUNT, subject)).containsExactly("0");
        assertErased(() -> opened("handler-a", subject, "fullName", sealed));
        assertErased(() -> sealed("handler-a", subject, NAME));
        assertThat(sealed("handler-b", subject, NAME)).isNotEmpty();
    }

    @Test
    void manyAreOpenedAtOnce() {
        var one = UUID.randomUUID();
        var sealed = sealed("handler-a", one, NAME);
        var open =
                Inside.transaction("handler-a", vault -> vault.openAll("handler-a", List.of(one, UUID.randomUUID())));

        assertThat(open).containsOnlyKeys(one);
        assertThat(open.get(one).decrypt("fullName", sealed)).isEqualTo(NAME);
    }

    /** As customer-service kept keys before the platform did: a Tink encrypted keyset, all bound to the subject alone. */
    @Test
    void aKeyInTheFirstFormStillOpens() throws Exception {
        AeadConfig.register();
        var subject = UUID.randomUUID();
        var keyset = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
        var wrapped = TinkProtoKeysetFormat.serializeEncryptedKeyset(
                keyset, keyEncryptionKey(), ("hegui-subject-key|" + subject).getBytes(UTF_8));
        var sealed = keyset.getPrimitive(RegistryConfiguration.get(), Aead.class)
                .encrypt(NAME.getBytes(UTF_8), (subject + "|fullName").getBytes(UTF_8));
        Rows.change(
                "insert into subject_key values (?, ?, ?, 'AES256_GCM', 'unknown', false, now())",
                "handler-a",
                subject,
                wrapped);

        assertThat(opened("handler-a", subject, "fullName", sealed)).isEqualTo(NAME);
    }

    @Test
    void noRowTellsTheName() {
        var subject = UUID.randomUUID();
        var sealed = new String(sealed("handler-a", subject, NAME), UTF_8);
        assertThat(sealed).doesNotContain(NAME).doesNotContain("示例");
    }

    private static Aead keyEncryptionKey() throws Exception {
        var file = ConfigProvider.getConfig().getValue("hegui.vault.keyset-file", String.class);
        return TinkJsonProtoKeysetFormat.parseKeyset(Files.readString(Path.of(file)), InsecureSecretKeyAccess.get())
                .getPrimitive(RegistryConfiguration.get(), Aead.class);
    }

    private static void assertErased(Callable<?> use) {
        assertThatThrownBy(use::call)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.type()).isEqualTo(SUBJECT_ERASED));
    }

    private static byte[] sealed(String handler, UUID subject, String value) {
        return Inside.transaction(
                handler, vault -> vault.of(handler, subject).map(open -> open.encrypt("fullName", value)));
    }

    private static String opened(String handler, UUID subject, String field, byte[] value) {
        var copy = Arrays.copyOf(value, value.length);
        return Inside.transaction(handler, vault -> vault.of(handler, subject).map(open -> open.decrypt(field, copy)));
    }

    private static void erase(UUID subject) {
        Inside.transaction(
                "handler-a", vault -> vault.erase("handler-a", subject).replaceWith(subject));
    }

    private static <T> T result(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException | java.util.concurrent.ExecutionException e) {
            throw new AssertionError(e);
        }
    }
}
