package org.hegui.platform.evidence.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hegui.platform.evidence.Ledger.audit;
import static org.hegui.platform.evidence.Ledger.tamper;

import java.sql.SQLException;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.hegui.platform.evidence.Ledger;
import org.hegui.platform.testkit.Database;
import org.hegui.platform.testkit.WithServiceResources;

/** A ledger that lost its end, or that was made anew, is whole in itself; only who saw it before can tell. */
@QuarkusTest
@WithServiceResources
class RollbackTest {

    private static final UUID NO_ENTRY = new UUID(0, 0);

    private UUID last;

    @BeforeEach
    void keepTheLedger() throws SQLException {
        Ledger.sealedEntry();
        last = Ledger.sealedEntry();
        Ledger.quiet();
        // the sealer looks once a second; so that it surely saw the newest checkpoint
        assertThat(audit().getBoolean("whole")).isTrue();
        KeptLedger.keep();
    }

    @AfterEach
    void putItRight() throws SQLException {
        KeptLedger.putBack();
        assertThat(audit().getBoolean("whole")).isTrue();
        assertThat(Database.number("select count(*) from evidence_alarm")).isZero();
    }

    @Test
    void anEndThatIsCutOffWithItsCheckpointsIsNoticed() throws SQLException {
        cutOff();
        assertRolledBack();
    }

    @Test
    void nothingIsSealedAfterAnEndThatWasCutOff() throws SQLException {
        cutOff();
        Ledger.awaitAlarm("ROLLED_BACK", NO_ENTRY);
        var sealed = Database.number("select max(size) from evidence_checkpoint");
        var waiting = Ledger.entry(UUID.randomUUID());
        tamper("delete from evidence_alarm");
        Ledger.awaitAlarm("ROLLED_BACK", NO_ENTRY);
        assertThat(Ledger.proof(waiting).getString("state")).isEqualTo("PENDING");
        assertThat(Database.number("select max(size) from evidence_checkpoint")).isEqualTo(sealed);
    }

    @Test
    void aLedgerThatIsMadeAnewIsNotSealedAgain() throws SQLException {
        tamper("""
                with leaf as (delete from evidence_leaf), node as (delete from evidence_node),
                checkpoint as (delete from evidence_checkpoint)
                insert into evidence_pending (entry_id) select id from evidence_entry on conflict do nothing
                """);
        Ledger.awaitAlarm("ROLLED_BACK", NO_ENTRY);
        assertThat(Database.number("select count(*) from evidence_checkpoint")).isZero();
        assertRolledBack();
    }

    @Test
    void aCheckpointThatAPlaceOutsideHasMustBeThere() throws SQLException {
        tamper("insert into evidence_anchor (target, size, anchored_at) values ('elsewhere', 1000000000, now())");
        assertRolledBack();
        tamper("delete from evidence_anchor where target = 'elsewhere'");
    }

    @Test
    void whatNoKeySignedIsNotRemembered() throws SQLException {
        tamper("insert into evidence_checkpoint select size + 1000, sha256('x'), note, made_at from evidence_checkpoint"
                + " order by size desc limit 1");
        Ledger.awaitAlarm("CHECKPOINT_CHANGED", NO_ENTRY);
        tamper("delete from evidence_checkpoint where root_hash = sha256('x')");
        Ledger.sealedEntry();
        assertThat(audit().getBoolean("whole")).isTrue();
        KeptLedger.keepWhatCameSince();
    }

    /** The newest entry, its leaf, the nodes above it and the checkpoints over it. */
    private void cutOff() throws SQLException {
        var size = Database.number(
                "select max(size) from evidence_checkpoint where size <= ?",
                Ledger.detail(last).getLong("leafIndex"));
        tamper("""
                with leaf as (delete from evidence_leaf where leaf_index >= %1$d returning entry_id),
                entry as (delete from evidence_entry where id in (select entry_id from leaf)),
                node as (delete from evidence_node where (node_index + 1) << level > %1$d)
                delete from evidence_checkpoint where size > %1$d
                """.formatted(size));
    }

    private static void assertRolledBack() {
        var report = audit();
        assertThat(report.getBoolean("whole")).isFalse();
        assertThat(report.getString("failure.fault")).isEqualTo("ROLLED_BACK");
        assertThat(report.getString("failure.zh")).isNotBlank();
    }
}
