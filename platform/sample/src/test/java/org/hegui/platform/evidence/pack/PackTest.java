package org.hegui.platform.evidence.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hegui.platform.evidence.Ledger.API;
import static org.hegui.platform.testkit.Api.assertProblem;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.hegui.platform.evidence.Ledger;
import org.hegui.platform.proof.note.Checkpoint;
import org.hegui.platform.proof.note.NoteVerifier;
import org.hegui.platform.proof.note.SignedNote;
import org.hegui.platform.proof.verify.PackReport;
import org.hegui.platform.proof.verify.PackVerifier;
import org.hegui.platform.testkit.Database;
import org.hegui.platform.testkit.Tokens;
import org.hegui.platform.testkit.WithServiceResources;

@QuarkusTest
@WithServiceResources
class PackTest {

    private static final String AUDITOR = Tokens.of("auditor");

    @TempDir
    Path folder;

    @Test
    void aPackVerifiesByThePublicKeyAlone() throws IOException, SQLException {
        Ledger.sealedEntry();
        Ledger.quiet();
        var sealed = Database.number("select count(*) from evidence_entry where handler = ?", Tokens.HANDLER_A);
        assertThat(verify(pack(AUDITOR, ""))).isInstanceOfSatisfying(PackReport.Verified.class, verified -> {
            assertThat(verified.manifest().entries()).isEqualTo(sealed);
            assertThat(verified.manifest().handler()).isEqualTo(Tokens.HANDLER_A);
        });
    }

    @Test
    void aPackAboutOneCustomerHoldsNobodyElse() throws IOException {
        var subject = UUID.randomUUID();
        Ledger.sealed(Ledger.entry(subject));
        Ledger.sealedEntry();
        assertThat(verify(pack(AUDITOR, "?subjectId=" + subject)))
                .isInstanceOfSatisfying(
                        PackReport.Verified.class,
                        verified -> assertThat(verified.manifest().entries()).isEqualTo(1));
    }

    @Test
    void aTamperedPackIsRefused() throws IOException {
        var subject = UUID.randomUUID();
        var id = Ledger.sealed(Ledger.entry(subject));
        var tampered = replaced(pack(AUDITOR, "?subjectId=" + subject), "note.created", "note.deleted");
        assertThat(verify(tampered))
                .isInstanceOfSatisfying(
                        PackReport.Refused.class,
                        refused -> assertThat(refused.id()).isEqualTo(id.toString()));
    }

    @Test
    void aStrangersPackHoldsNothingOfUs() throws IOException {
        var id = Ledger.sealedEntry();
        var pack = pack(Tokens.ofHandler(Tokens.HANDLER_B, "auditor"), "");
        assertThat(verify(pack)).isInstanceOf(PackReport.Verified.class);
        assertThat(text(pack)).doesNotContain(id.toString());
    }

    @Test
    void aCheckpointThatWasKeptCanBeAskedForAndCompared() throws IOException {
        var kept = SignedNote.parse(API.get(AUDITOR, "/evidence/" + Ledger.sealedEntry() + "/proof")
                .jsonPath()
                .getString("checkpoint"));
        var size = Checkpoint.parse(kept.text()).size();
        Ledger.sealedEntry();
        var key =
                NoteVerifier.parse(API.get(AUDITOR, "/evidence/keys").jsonPath().getString("current"));
        var verifier = PackVerifier.trusting(List.of(key)).holding(kept);

        assertThat(verifier.verify(pack(AUDITOR, "?checkpoint=" + size))).isInstanceOf(PackReport.Verified.class);
        assertProblem(API.get(AUDITOR, "/evidence/pack?checkpoint=999999999"), 404, "checkpoint-not-found");
        assertProblem(API.get(AUDITOR, "/evidence/pack?checkpoint=0"), 400, "invalid-request");
    }

    @Test
    void onlyThoseWhoAuditMayTakeAPack() {
        assertProblem(API.get(Tokens.of("staff"), "/evidence/pack"), 403, "forbidden");
        assertProblem(API.getAnonymously("/evidence/pack"), 401, "unauthenticated");
    }

    private Path pack(String token, String query) throws IOException {
        var answer = API.get(token, "/evidence/pack" + query);
        answer.then().statusCode(200).contentType("application/zip");
        return Files.write(folder.resolve("pack.zip"), answer.asByteArray());
    }

    private static PackReport verify(Path pack) throws IOException {
        var key = API.get(AUDITOR, "/evidence/keys").jsonPath().getString("current");
        return PackVerifier.trusting(List.of(NoteVerifier.parse(key))).verify(pack);
    }

    /** The pack with a word exchanged in its entries. */
    private Path replaced(Path pack, String word, String other) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(Files.newInputStream(pack));
                var out = new ZipOutputStream(bytes)) {
            for (var file = in.getNextEntry(); file != null; file = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(file.getName()));
                var content = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                var isEntries = file.getName().startsWith("entries");
                out.write((isEntries ? content.replace(word, other) : content).getBytes(StandardCharsets.UTF_8));
            }
        }
        return Files.write(folder.resolve("tampered.zip"), bytes.toByteArray());
    }

    private static String text(Path pack) throws IOException {
        var text = new StringBuilder();
        try (var in = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(pack)))) {
            for (var file = in.getNextEntry(); file != null; file = in.getNextEntry()) {
                text.append(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return text.toString();
    }
}
