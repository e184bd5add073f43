package org.hegui.platform.vault.rewrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hegui.platform.testkit.Api.assertProblem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import io.quarkus.test.junit.QuarkusTest;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

import org.hegui.platform.testkit.Api;
import org.hegui.platform.testkit.Tokens;
import org.hegui.platform.testkit.WithServiceResources;
import org.hegui.platform.vault.Inside;
import org.hegui.platform.vault.Rows;

@QuarkusTest
@WithServiceResources
class VaultResourceTest {

    private static final Api API = Api.at("/sample/v1");
    private static final String A = "handler-a";

    @Test
    void anOldKeyIsReplacedWithoutARestartAndCanBeRetired() throws Exception {
        var people = IntStream.range(0, 250).mapToObj(_ -> UUID.randomUUID()).toList();
        var sealed = people.stream().map(VaultResourceTest::seal).toList();
        var old = primary();
        rotate();
        assertThat(Inside.eventually(() -> !primary().equals(old))).isTrue();
        assertThat(open(people.getFirst(), sealed.getFirst())).isEqualTo("示例");
        assertThat(wrappedBy(old)).isGreaterThanOrEqualTo(250);

        var job = API.post(security(), "/vault/rewraps").then().statusCode(201).extract();
        String id = job.path("id");
        assertThat((int) job.path("total")).isGreaterThanOrEqualTo(250);
        assertThat(Inside.eventually(() -> state(id).equals("DONE"))).isTrue();

        assertThat(wrappedBy(old)).isZero();
        var progress = API.get(security(), "/vault/rewraps/" + id).then().extract();
        assertThat((int) progress.path("done")).isEqualTo((int) progress.path("total"));
        retire(old);
        assertThat(Inside.eventually(() -> !keyIds().contains(old))).isTrue();
        for (var i = 0; i < people.size(); i += 50) {
            assertThat(open(people.get(i), sealed.get(i))).isEqualTo("示例");
        }
    }

    @Test
    void aKeyThatNobodyCanUnwrapEndsTheWorkAndIsNotLost() throws Exception {
        var lost = UUID.randomUUID();
        Rows.change(
                "insert into subject_key values (?, ?, ?, 'AES256_GCM', 'gone', true, now())", A, lost, new byte[] {1});
        String id = API.post(security(), "/vault/rewraps")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        assertThat(Inside.eventually(() -> state(id).equals("FAILED"))).isTrue();
        assertThat(Rows.texts("select kek_id from subject_key where subject_id = ?", lost))
                .containsExactly("gone");
        API.get(security(), "/vault/keys").then().body("find { it.id == 'gone' }.valid", is(false));
        Rows.change("delete from subject_key where subject_id = ?", lost);
    }

    @Test
    void workThatADeadReplicaLeftIsTakenUp() throws Exception {
        var subject = UUID.randomUUID();
        seal(subject);
        Rows.change("update subject_key set kek_id = 'before' where subject_id = ?", subject);
        var id = UUID.randomUUID();
        Rows.change(
                "insert into vault_rewrap values (?, ?, ?, 'RUNNING', 1, now() - interval '1 hour', null)",
                id,
                A,
                primary());

        assertThat(Inside.eventually(() -> state(id.toString()).equals("DONE"))).isTrue();
        assertThat(Rows.texts("select kek_id from subject_key where subject_id = ?", subject))
                .containsExactly(primary());
    }

    @Test
    void whoMayNot() {
        String id = API.post(security(), "/vault/rewraps")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        API.get(Tokens.ofHandler(Tokens.HANDLER_B, "security"), "/vault/rewraps/" + id)
                .then()
                .statusCode(200);
        assertProblem(API.get(security(), "/vault/rewraps/" + UUID.randomUUID()), 404, "not-found");
        assertProblem(API.getAnonymously("/vault/keys"), 401, "unauthenticated");
        assertProblem(API.getAnonymously("/vault/rewraps/" + id), 401, "unauthenticated");
        assertProblem(API.postAnonymously("/vault/rewraps", ""), 401, "unauthenticated");
        for (var role : List.of("staff", "pipo", "auditor", "service")) {
            assertProblem(API.get(Tokens.of(role), "/vault/keys"), 403, "forbidden");
            assertProblem(API.get(Tokens.of(role), "/vault/rewraps/" + id), 403, "forbidden");
            assertProblem(API.post(Tokens.of(role), "/vault/rewraps"), 403, "forbidden");
        }
    }

    private static String security() {
        return Tokens.of("security");
    }

    private static String state(String id) {
        return API.get(security(), "/vault/rewraps/" + id)
                .then()
                .statusCode(200)
                .extract()
                .path("state");
    }

    private static String primary() {
        return API.get(security(), "/vault/keys")
                .then()
                .statusCode(200)
                .extract()
                .path("find { it.primary }.id");
    }

    private static List<String> keyIds() {
        return API.get(security(), "/vault/keys").then().extract().path("id");
    }

    private static int wrappedBy(String keyId) {
        Integer count = API.get(security(), "/vault/keys")
                .then()
                .extract()
                .path("find { it.id == '" + keyId + "' }.subjectKeys");
        return count == null ? 0 : count;
    }

    private static byte[] seal(UUID subject) {
        return Inside.transaction(A, vault -> vault.of(A, subject).map(open -> open.encrypt("fullName", "示例")));
    }

    private static String open(UUID subject, byte[] sealed) {
        return Inside.transaction(A, vault -> vault.of(A, subject).map(open -> open.decrypt("fullName", sealed)));
    }

    private static void rotate() throws IOException, GeneralSecurityException {
        write(KeysetHandle.newBuilder(keyset())
                .addEntry(KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                        .withRandomId()
                        .makePrimary())
                .build());
    }

    private static void retire(String keyId) throws IOException, GeneralSecurityException {
        var old = keyset();
        var left = KeysetHandle.newBuilder();
        for (var i = 0; i < old.size(); i++) {
            if (!Integer.toUnsignedString(old.getAt(i).getId()).equals(keyId)) {
                var entry = KeysetHandle.importKey(old.getAt(i).getKey())
                        .withFixedId(old.getAt(i).getId());
                left.addEntry(old.getAt(i).isPrimary() ? entry.makePrimary() : entry);
            }
        }
        write(left.build());
    }

    private static KeysetHandle keyset() throws IOException, GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.parseKeyset(Files.readString(file()), InsecureSecretKeyAccess.get());
    }

    private static void write(KeysetHandle keyset) throws IOException, GeneralSecurityException {
        var draft = file().resolveSibling(file().getFileName() + ".new");
        Files.writeString(draft, TinkJsonProtoKeysetFormat.serializeKeyset(keyset, InsecureSecretKeyAccess.get()));
        Files.move(draft, file(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static Path file() {
        return Path.of(ConfigProvider.getConfig().getValue("hegui.vault.keyset-file", String.class));
    }
}
