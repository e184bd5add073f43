package org.hegui.platform.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hegui.platform.evidence.Ledger.API;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.hegui.platform.proof.note.Checkpoint;
import org.hegui.platform.proof.note.NoteVerifier;
import org.hegui.platform.proof.note.SignedNote;
import org.hegui.platform.proof.tree.ConsistencyProof;
import org.hegui.platform.proof.tree.InclusionProof;
import org.hegui.platform.proof.tree.TreeHash;
import org.hegui.platform.proof.verify.PackReport;
import org.hegui.platform.proof.verify.PackVerifier;
import org.hegui.platform.testkit.Database;
import org.hegui.platform.testkit.Tokens;
import org.hegui.platform.testkit.WithServiceResources;

/** A ledger with stored nodes above its leaves, and of more than one batch to seal and page to audit and to export. */
@QuarkusTest
@WithServiceResources
class LargeLedgerTest {

    private static final String AUDITOR = Tokens.of("auditor");
    private static final int AT_ONCE = 1000;
    private static final int LARGE = 5200;

    @TempDir
    Path folder;

    @BeforeEach
    void makeItLarge() throws SQLException {
        while (Database.number("select count(*) from evidence_entry") < LARGE) {
            API.post(Tokens.of("staff"), "/yardsticks", Map.of("subjectId", UUID.randomUUID(), "entries", AT_ONCE))
                    .then()
                    .statusCode(201);
        }
        Ledger.quiet();
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 255, 256, 2047, 4096, LARGE - 100})
    void eachLeafIsProved(long place) throws SQLException {
        var id = ownFrom(place);
        var proof = Ledger.proof(id);
        var checkpoint = checkpoint(proof.getString("checkpoint"));
        var leaf = TreeHash.leaf(Ledger.detail(id).getString("body").getBytes(StandardCharsets.UTF_8));
        assertThat(proof.getLong("leafIndex")).isEqualTo(place(id));
        assertThat(new InclusionProof(place(id), checkpoint.size(), hashes(proof.getList("hashes")))
                        .proves(leaf, checkpoint.rootHash()))
                .isTrue();
    }

    @Test
    void theNewestCheckpointIsConsistentWithEachBefore() {
        var checkpoints =
                API.get(AUDITOR, "/evidence/checkpoints?limit=200").jsonPath().<String>getList("items.note");
        var newest = checkpoint(API.get(AUDITOR, "/evidence/checkpoints/latest").asString());
        assertThat(newest.size()).isGreaterThanOrEqualTo(LARGE);
        for (var note : checkpoints) {
            var earlier = checkpoint(note);
            var path = "/evidence/consistency?from=" + earlier.size() + "&to=" + newest.size();
            var proof = hashes(API.get(AUDITOR, path).jsonPath().getList("hashes"));
            assertThat(new ConsistencyProof(earlier.size(), newest.size(), proof)
                            .proves(earlier.rootHash(), newest.rootHash()))
                    .as(path)
                    .isTrue();
        }
    }

    @Test
    void anAuditLooksAtAllPages() throws SQLException {
        var report = Ledger.audit();
        assertThat(report.getBoolean("whole")).isTrue();
        assertThat(report.getLong("leaves")).isEqualTo(Database.number("select count(*) from evidence_entry"));
    }

    @ParameterizedTest
    @ValueSource(longs = {256, 1999, 4321})
    void whatIsChangedOnALaterPageIsNamed(long place) throws SQLException {
        var id = ownFrom(place);
        var body = Database.texts("select body from evidence_entry where id = ?", id)
                .getFirst();
        Ledger.tamper("update evidence_entry set body = body || ' ' where id = ?", id);
        var report = Ledger.audit();
        Ledger.tamper("update evidence_entry set body = ? where id = ?", body, id);
        assertThat(report.getString("failure.fault")).isEqualTo("CHANGED");
        assertThat(report.getLong("failure.leafIndex")).isEqualTo(place(id));
        assertThat(report.getString("failure.entryId")).isEqualTo(id.toString());
        assertThat(Ledger.audit().getBoolean("whole")).isTrue();
    }

    @Test
    void aChangedNodeIsNoticedAtItsLeaves() throws SQLException {
        var hash = Database.texts("select encode(hash, 'hex') from evidence_node where level = 8 and node_index = 9")
                .getFirst();
        Ledger.tamper("update evidence_node set hash = sha256('x') where level = 8 and node_index = 9");
        var report = Ledger.audit();
        Ledger.tamper("update evidence_node set hash = decode(?, 'hex') where level = 8 and node_index = 9", hash);
        assertThat(report.getString("failure.fault")).isEqualTo("TREE_CHANGED");
        assertThat(report.getLong("failure.leafIndex")).isEqualTo(9 << 8);
        assertThat(Ledger.audit().getBoolean("whole")).isTrue();
    }

    @Test
    void aPackOfManyPagesVerifies() throws IOException, SQLException {
        Ledger.sealedEntry();
        assertPackVerifies();
    }

    private void assertPackVerifies() throws IOException, SQLException {
        var answer = API.get(AUDITOR, "/evidence/pack");
        answer.then().statusCode(200);
        var pack = Files.write(folder.resolve("pack.zip"), answer.asByteArray());
        var key =
                NoteVerifier.parse(API.get(AUDITOR, "/evidence/keys").jsonPath().getString("current"));
        var sealed = Database.number("select count(*) from evidence_entry where handler = ?", Tokens.HANDLER_A);
        assertThat(PackVerifier.trusting(List.of(key)).verify(pack))
                .isInstanceOfSatisfying(
                        PackReport.Verified.class,
                        verified -> assertThat(verified.manifest().entries()).isEqualTo(sealed));
    }

    /** The first leaf of our handler at this place or after it; other tests write for others. */
    private static UUID ownFrom(long place) throws SQLException {
        return UUID.fromString(Database.texts("""
                        select entry_id from evidence_leaf join evidence_entry on id = entry_id
                        where leaf_index >= ? and handler = ? order by leaf_index limit 1
                        """, place, Tokens.HANDLER_A).getFirst());
    }

    private static long place(UUID id) throws SQLException {
        return Database.number("select leaf_index from evidence_leaf where entry_id = ?", id);
    }

    private static List<byte[]> hashes(List<String> base64) {
        return base64.stream().map(Ledger::bytes).toList();
    }

    private static Checkpoint checkpoint(String note) {
        var keys = API.get(AUDITOR, "/evidence/keys").jsonPath().<String>getList("keys").stream()
                .map(NoteVerifier::parse)
                .toList();
        var signed = SignedNote.parse(note);
        assertThat(signed.verifiedBy(keys)).hasSize(1);
        return Checkpoint.parse(signed.text());
    }
}
