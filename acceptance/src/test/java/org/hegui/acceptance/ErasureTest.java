package org.hegui.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import org.hegui.local.Suite;
import org.hegui.local.settings.Service;
import org.hegui.local.tour.Caller;
import org.hegui.local.tour.Exchange;
import org.hegui.local.tour.Logins;
import org.hegui.local.tour.Narrator;
import org.hegui.local.tour.Story;
import org.hegui.platform.proof.note.NoteVerifier;
import org.hegui.platform.proof.verify.PackReport;
import org.hegui.platform.proof.verify.PackVerifier;

/** Once a customer is erased nothing of them can be read anywhere, and everything can still be proved. */
@ExtendWith(RunningSuite.class)
@TestInstance(Lifecycle.PER_CLASS)
class ErasureTest {

    private static final List<String> DATABASES = List.of("consent", "customer", "breach", "transfer");
    private static final String[] PERSONAL = {"欧阳", "19900009999", "示例路", "TOUR-"};
    private static final String CUSTOMERS = "/customer/v1/customers/";
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private Suite suite;
    private Caller caller;
    private String subject;
    private Backup backup;

    @BeforeAll
    void eraseSomebodyOfWhomMuchIsKnown(Suite running) throws SQLException {
        suite = running;
        caller = new Caller(suite.gateway(), suite.tokens());
        var story = new Story(caller, new Logins(suite.issuer(), suite.tokens()), Narrator.silent(), "erasure");
        story.purposes();
        subject = story.createCustomer();
        story.grant();
        story.withdraw();
        backup = Backup.of(suite, "customer");
        assertThat(keysInBackup()).isOne();
        var erased = caller.post("pipo-a", CUSTOMERS + subject + "/erasure", null);
        assertThat(erased.status()).as(erased.toString()).isEqualTo(200);
    }

    @Test
    void nobodyReadsTheCustomerAnyMore() {
        var read = readOf(caller);
        assertThat(read.status()).as(read.toString()).isEqualTo(410);
        assertThat(read.text("/type")).isEqualTo("/problems/subject-erased");
    }

    @Test
    void noTableAndNoLogHoldsWhatWasKnown() {
        for (var database : DATABASES) {
            var rows = Rows.of(suite, database).concerning(UUID.fromString(subject));
            assertThat(Rows.asText(rows)).as(database).doesNotContain(PERSONAL);
        }
        assertThat(Logs.of(suite)).doesNotContain("欧阳示例", "19900009999", "示例路", "TOUR-erasure");
    }

    @Test
    void aBackupRestoredBesideShowsNothingEither() throws Exception {
        assertThat(readOf(caller).status()).isEqualTo(410);
        var restored = suite.startReplica(Service.CUSTOMER, backup.database());
        try {
            var there = new Caller(restored.address(), suite.tokens());
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(readOf(there).status()).isEqualTo(410));
            var rows = Rows.of(backup).concerning(UUID.fromString(subject));
            assertThat(Rows.asText(rows)).contains("ERASED").doesNotContain(PERSONAL);
            assertThat(keysInBackup()).isZero();
        } finally {
            restored.kill();
        }
    }

    @Test
    void whatTheLedgerCommitsToCanBeOpenedNoMore() {
        var entries = caller.get("auditor-a", "/customer/v1/evidence?action=customer.created&subjectId=" + subject);
        var entry = entries.text("/items/0/id");
        assertThat(entries.answer().at("/items/0/commitments")).isNotEmpty();
        var opening = Map.of("name", "mobile", "value", "+8619900009999");
        var opened = caller.post("auditor-a", "/customer/v1/evidence/" + entry + "/openings", opening);
        assertThat(opened.status()).as(opened.toString()).isEqualTo(410);
    }

    @Test
    void everyProofStillVerifies(@TempDir Path folder) throws Exception {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(proofOf("customer.erased")).isEqualTo("SEALED"));
        var pack = folder.resolve("pack.zip");
        download("/customer/v1/evidence/pack?subjectId=" + subject, pack);
        var keys = caller.get("auditor-a", "/customer/v1/evidence/keys").answer();
        var trusted = NoteVerifier.parse(keys.path("current").asText());
        var report = PackVerifier.trusting(List.of(trusted)).verify(pack);
        assertThat(report).isInstanceOf(PackReport.Verified.class);
        assertThat(((PackReport.Verified) report).manifest().entries()).isGreaterThanOrEqualTo(2);
    }

    private long keysInBackup() throws SQLException {
        return backup.number("select count(*) from subject_key where subject_id = '" + subject + "'");
    }

    private Exchange readOf(Caller where) {
        return where.get("staff-a", CUSTOMERS + subject + "?purpose=order-fulfilment-erasure");
    }

    private String proofOf(String action) {
        var entries = caller.get("auditor-a", "/customer/v1/evidence?action=" + action + "&subjectId=" + subject);
        var entry = entries.text("/items/0/id");
        return caller.get("auditor-a", "/customer/v1/evidence/" + entry + "/proof")
                .text("/state");
    }

    private void download(String path, Path file) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(suite.gateway().resolve(path))
                .header("Authorization", "Bearer " + suite.tokens().ofUser("auditor-a"))
                .build();
        try (var http = HttpClient.newHttpClient()) {
            assertThat(http.send(request, BodyHandlers.ofFile(file)).statusCode())
                    .isEqualTo(200);
        }
        assertThat(Files.size(file)).isPositive();
    }
}
