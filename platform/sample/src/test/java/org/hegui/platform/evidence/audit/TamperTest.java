package org.hegui.platform.evidence.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hegui.platform.evidence.Ledger.API;
import static org.hegui.platform.evidence.Ledger.audit;
import static org.hegui.platform.evidence.Ledger.tamper;
import static org.hegui.platform.testkit.Api.assertProblem;

import java.sql.SQLException;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.hegui.platform.evidence.Ledger;
import org.hegui.platform.testkit.Database;
import org.hegui.platform.testkit.Tokens;
import org.hegui.platform.testkit.WithServiceResources;

/** Each test does in SQL, as the superuser, what nobody may, and the audit names it. Afterwards all is put right again. */
@QuarkusTest
@WithServiceResources
class TamperTest {

    private static final UUID NO_ENTRY = new UUID(0, 0);

    private UUID first;
    private UUID second;

    @BeforeEach
    void keepTheLedger() throws SQLException {
        first = Ledger.sealedEntry();
        second = Ledger.sealedEntry();
        Ledger.quiet();
        KeptLedger.keep();
    }

    @AfterEach
    void putItRight() throws SQLException {
        KeptLedger.putBack();
        assertThat(audit().getBoolean("whole")).isTrue();
        assertThat(Database.number("select count(*) from evidence_alarm")).isZero();
    }

    @Test
    void aLedgerLeftAloneIsWhole() throws SQLException {
        var report = audit();
        assertThat(report.getBoolean("whole")).isTrue();
        assertThat(report.getLong("leaves")).isEqualTo(Database.number("select count(*) from evidence_entry"));
        assertThat(report.getLong("checkpoints"))
                .isEqualTo(Database.number("select count(*) from evidence_checkpoint"));
    }

    @Test
    void aChangedEntryIsNamed() throws SQLException {
        tamper("update evidence_entry set body = replace(body, 'note.created', 'note.deleted') where id = ?", first);
        assertNamed("CHANGED", first);
    }

    @Test
    void aChangedEntryWithItsLeafIsNamed() throws SQLException {
        tamper("update evidence_entry set body = replace(body, 'note.created', 'note.deleted') where id = ?", first);
        tamper("""
                update evidence_leaf set leaf_hash = (select sha256('\\000'::bytea || convert_to(body, 'UTF8'))
                from evidence_entry where id = entry_id) where entry_id = ?
                """, first);
        assertNamed("REORDERED", first);
    }

    @Test
    void anEntryFiledUnderAnotherCustomerIsNamed() throws SQLException {
        tamper("update evidence_entry set subject_id = ? where id = ?", UUID.randomUUID(), first);
        assertNamed("MISFILED", first);
    }

    @Test
    void aDeletedEntryIsNamed() throws SQLException {
        tamper("delete from evidence_entry where id = ?", first);
        assertNamed("DELETED", first);
    }

    @Test
    void anEntryDeletedWithItsLeafIsNoticed() throws SQLException {
        var place = Ledger.detail(first).getLong("leafIndex");
        tamper("delete from evidence_entry where id = ?", first);
        tamper("delete from evidence_leaf where entry_id = ?", first);
        assertThat(audit().getString("failure.fault")).isEqualTo("DELETED");
        assertThat(audit().getLong("failure.leafIndex")).isEqualTo(place);
    }

    @Test
    void theEndCutOffIsNoticed() throws SQLException {
        var place = Ledger.detail(second).getLong("leafIndex");
        tamper("delete from evidence_entry where id = ?", second);
        tamper("delete from evidence_leaf where entry_id = ?", second);
        assertThat(audit().getString("failure.fault")).isEqualTo("DELETED");
        assertThat(audit().getLong("failure.leafIndex")).isEqualTo(place);
    }

    @Test
    void entriesThatChangedPlacesAreNamed() throws SQLException {
        tamper("alter table evidence_leaf drop constraint uq_evidence_leaf_entry_id");
        tamper(
                "update evidence_leaf set entry_id = case when entry_id = ? then ?::uuid else ?::uuid end"
                        + " where entry_id in (?, ?)",
                first,
                second,
                first,
                first,
                second);
        tamper("alter table evidence_leaf add constraint uq_evidence_leaf_entry_id unique (entry_id)");
        assertNamed("REORDERED", second);
    }

    @Test
    void leavesThatChangedPlacesAltogetherAreNamed() throws SQLException {
        var low = Ledger.detail(first).getLong("leafIndex");
        var high = Ledger.detail(second).getLong("leafIndex");
        tamper("update evidence_leaf set leaf_index = -1 where leaf_index = ?", low);
        tamper("update evidence_leaf set leaf_index = ? where leaf_index = ?", low, high);
        tamper("update evidence_leaf set leaf_index = ? where leaf_index = -1", high);
        assertNamed("REORDERED", second);
    }

    @Test
    void anInsertedEntryIsNamed() throws SQLException {
        assertNamed("FORGED", inserted("replace(body, id::varchar, ?::varchar)"));
    }

    @Test
    void anInsertedEntryThatBorrowsATextIsNamed() throws SQLException {
        assertNamed("MISFILED", inserted("coalesce(body, ?::varchar)"));
    }

    @Test
    void anInsertedEntryInTheQueueIsNeverSealed() throws SQLException {
        var forged = inserted("replace(body, id::varchar, ?::varchar)");
        tamper("insert into evidence_pending (entry_id) values (?)", forged);
        Ledger.sealedEntry();
        Ledger.quiet();
        assertThat(Database.number("select count(*) from evidence_leaf where entry_id = ?", forged))
                .isZero();
        assertThat(Database.texts("select fault from evidence_alarm where entry_id = ?", forged))
                .containsExactly("FORGED");
        assertNamed("FORGED", forged);
        KeptLedger.keepWhatCameSince();
    }

    @Test
    void anEntryThatNobodySealsIsNamed() throws SQLException {
        tamper("delete from evidence_leaf where entry_id = ?", second);
        tamper("delete from evidence_checkpoint where size > (select count(*) from evidence_leaf)");
        assertNamed("NOT_QUEUED", second);
    }

    @Test
    void anEntryWithoutAMarkIsNobodys() throws SQLException {
        tamper("alter table evidence_entry alter column mark drop not null");
        var forged = inserted("replace(body, id::varchar, ?::varchar)");
        tamper("update evidence_entry set mark = null where id = ?", forged);
        assertNamed("FORGED", forged);
        tamper("delete from evidence_entry where id = ?", forged);
        tamper("alter table evidence_entry alter column mark set not null");
    }

    @Test
    void aChangedNodeIsNoticed() throws SQLException {
        tamper("insert into evidence_node (level, node_index, hash) values (8, 4711, sha256('x'))");
        assertThat(audit().getString("failure.fault")).isEqualTo("TREE_CHANGED");
    }

    @Test
    void aChangedCheckpointIsNoticed() throws SQLException {
        tamper("update evidence_checkpoint set root_hash = sha256('x')"
                + " where size = (select max(size) from evidence_checkpoint)");
        assertThat(audit().getString("failure.fault")).isEqualTo("CHECKPOINT_CHANGED");
    }

    @Test
    void nothingIsSealedOverABrokenTree() throws SQLException {
        var before = Database.number("select max(size) from evidence_checkpoint");
        tamper("update evidence_leaf set leaf_hash = sha256('x') where entry_id = ?", second);
        var waiting = Ledger.entry(UUID.randomUUID());
        Ledger.awaitAlarm("TREE_CHANGED", NO_ENTRY);
        assertThat(Database.number("select max(size) from evidence_checkpoint")).isEqualTo(before);
        assertThat(Ledger.proof(waiting).getString("state")).isEqualTo("PENDING");
        tamper(
                "update evidence_leaf set leaf_hash = (select leaf_hash from kept_leaf k where k.entry_id = ?)"
                        + " where entry_id = ?",
                second,
                second);
        Ledger.sealed(waiting);
        KeptLedger.keepWhatCameSince();
    }

    @Test
    void anotherHandlersEntryIsNotNamed() throws SQLException {
        tamper("update evidence_entry set body = replace(body, 'note.created', 'note.deleted') where id = ?", first);
        var report = API.post(Tokens.ofHandler(Tokens.HANDLER_B, "auditor"), "/evidence/audits")
                .jsonPath();
        assertThat(report.getString("failure.fault")).isEqualTo("CHANGED");
        assertThat(report.getString("failure.entryId")).isNull();
    }

    @Test
    void theServiceItselfCanChangeNothing() throws SQLException {
        try (var service = Database.asService();
                var statement = service.createStatement()) {
            statement.execute("set hegui.handler = '*'");
            for (var table : new String[] {"entry", "leaf", "node", "checkpoint"}) {
                assertThatThrownBy(() -> statement.execute("delete from evidence_" + table))
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("permission denied");
            }
        }
    }

    @Test
    void evenTheOwnerCannotByMistake() {
        for (var sql :
                new String[] {"delete from evidence_entry", "truncate evidence_entry", "truncate evidence_leaf"}) {
            assertThatThrownBy(() -> Database.change(sql)).hasMessageContaining("is append-only");
        }
    }

    @Test
    void onlyThoseWhoAuditMayAudit() {
        assertProblem(API.post(Tokens.of("staff"), "/evidence/audits"), 403, "forbidden");
        assertProblem(API.postAnonymously("/evidence/audits", "{}"), 401, "unauthenticated");
    }

    /** An entry that nobody recorded, made from another; gives its id. */
    private UUID inserted(String body) throws SQLException {
        var id = UUID.randomUUID();
        tamper("""
                insert into evidence_entry (id, handler, recorded_at, action, object_type, object_id, subject_id, body, mark)
                select ?, handler, recorded_at, action, object_type, object_id, subject_id, %s, mark
                from evidence_entry where id = ?
                """.formatted(body), id, id, first);
        return id;
    }

    private static void assertNamed(String fault, UUID entry) {
        var report = audit();
        assertThat(report.getBoolean("whole")).isFalse();
        assertThat(report.getString("failure.fault")).isEqualTo(fault);
        assertThat(report.getString("failure.entryId")).isEqualTo(entry.toString());
        assertThat(report.getString("failure.zh")).isNotBlank();
    }
}
