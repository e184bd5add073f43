package org.hegui.platform.vault.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

import org.hegui.platform.problem.Refusal;
import org.hegui.platform.testkit.WithServiceResources;
import org.hegui.platform.vault.Inside;
import org.hegui.platform.vault.Rows;

/** Whoever restores a backup of the database brings no erased person back. */
@QuarkusTest
@WithServiceResources
class RestoredBackupTest {

    private static final String A = "handler-a";

    @Test
    void aRestoredKeyIsDestroyedAgain() throws InterruptedException {
        var subject = UUID.randomUUID();
        var sealed = seal(subject);
        Rows.change("create table backup_of_key as select * from subject_key where subject_id = '" + subject + "'");
        erase(subject);
        assertThat(Inside.eventually(() -> register().contains(line(subject, "DONE"))))
                .isTrue();

        restore(subject);
        assertThat(Inside.eventually(
                        () -> keys(subject).equals("0") && erasures(subject).equals("1")))
                .isTrue();
        assertThatThrownBy(() -> open(subject, sealed)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> seal(subject)).isInstanceOf(Refusal.class);
    }

    @Test
    void anErasureThatFailedIsNoErasure() throws InterruptedException {
        var subject = UUID.randomUUID();
        var sealed = seal(subject);
        assertThatThrownBy(() -> Inside.transaction(
                        A,
                        vault -> vault.erase(A, subject)
                                .chain(() ->
                                        Uni.createFrom().failure(new IllegalStateException("the transaction fails")))))
                .isInstanceOf(IllegalStateException.class);

        assertThat(Inside.eventually(() -> register().contains(line(subject, "VOID"))))
                .isTrue();
        assertThat(open(subject, sealed)).isEqualTo("示例");
        erase(subject);
        assertThat(Inside.eventually(() -> register().contains(line(subject, "DONE"))))
                .isTrue();
    }

    @Test
    void anErasureThatTheRegisterMissedIsNoted() throws InterruptedException {
        var subject = UUID.randomUUID();
        Rows.change("insert into erased_subject values (?, ?, now())", A, subject);
        assertThat(Inside.eventually(() -> register().contains(line(subject, "DONE"))))
                .isTrue();
    }

    @Test
    void theRegisterNamesIdsOnlyBeforeTheErasureIsAnswered() {
        var subject = UUID.randomUUID();
        seal(subject);
        erase(subject);
        assertThat(register()).contains(line(subject, "INTENDED")).doesNotContain("示例");
    }

    private static void restore(UUID subject) {
        Rows.change("insert into subject_key select * from backup_of_key");
        Rows.change("drop table backup_of_key");
        Rows.change("delete from erased_subject where subject_id = ?", subject);
    }

    private static String keys(UUID subject) {
        return Rows.texts("select count(*) from subject_key where subject_id = ?", subject)
                .getFirst();
    }

    private static String erasures(UUID subject) {
        return Rows.texts("select count(*) from erased_subject where subject_id = ?", subject)
                .getFirst();
    }

    private static byte[] seal(UUID subject) {
        return Inside.transaction(A, vault -> vault.of(A, subject).map(open -> open.encrypt("fullName", "示例")));
    }

    private static String open(UUID subject, byte[] sealed) {
        return Inside.transaction(A, vault -> vault.of(A, subject).map(open -> open.decrypt("fullName", sealed)));
    }

    private static void erase(UUID subject) {
        Inside.transaction(A, vault -> vault.erase(A, subject).replaceWith(subject));
    }

    private static String line(UUID subject, String state) {
        return "\"subjectId\":\"" + subject + "\",\"state\":\"" + state + "\"";
    }

    private static String register() {
        var file = ConfigProvider.getConfig().getValue("hegui.vault.erasure-register", String.class);
        try {
            return Files.readString(Path.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
