package org.hegui.platform.evidence.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hegui.platform.evidence.Ledger.API;
import static org.hegui.platform.evidence.Ledger.audit;
import static org.hegui.platform.evidence.Ledger.tamper;
import static org.hegui.platform.testkit.Api.assertProblem;

import java.sql.SQLException;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.hegui.platform.evidence.Ledger;
import org.hegui.platform.testkit.Database;
import org.hegui.platform.testkit.Tokens;
import org.hegui.platform.testkit.WithServiceResources;

/** What is done to entries that wait, and to the queue in which they do. */
@QuarkusTest
@WithServiceResources
class QueueTamperTest {

    private static final long AUDITOR_LOCK = 0x6865_6775_6903L;

    @Test
    void anEntryThatIsDeletedWhileItWaitsStaysMissing() throws SQLException {
        UUID deleted;
        try (var _ = Ledger.holdSealing()) {
            deleted = Ledger.entry(UUID.randomUUID());
            tamper("delete from evidence_entry where id = ?", deleted);
        }
        Ledger.awaitAlarm("DELETED", deleted);
        Ledger.quiet();
        for (var again = 0; again < 2; again++) {
            var report = audit();
            assertThat(report.getBoolean("whole")).isFalse();
            assertThat(report.getString("failure.fault")).isEqualTo("DELETED");
            assertThat(report.getString("failure.entryId")).isEqualTo(deleted.toString());
        }
        assertThat(alarms(deleted)).isOne();
        tamper("delete from evidence_alarm where entry_id = ?", deleted);
        assertThat(audit().getBoolean("whole")).isTrue();
    }

    @Test
    void anEntryThatIsQueuedTwiceDoesNotStopTheOthers() throws SQLException {
        var sealed = Ledger.sealedEntry();
        try (var service = Database.asService();
                var statement = service.createStatement()) {
            statement.execute("set hegui.handler = '*'");
            statement.execute("insert into evidence_pending (entry_id) values ('" + sealed + "')");
        }
        Ledger.awaitAlarm("QUEUED_TWICE", sealed);
        Ledger.sealedEntry();
        assertThat(Database.number("select count(*) from evidence_leaf where entry_id = ?", sealed))
                .isOne();
        assertThat(audit().getBoolean("whole")).isTrue();
        assertThat(alarms(sealed)).isZero();
    }

    @Test
    void entriesThatWereTakenOutOfTheQueueGoBackIntoIt() throws SQLException {
        UUID first;
        UUID second;
        try (var _ = Ledger.holdSealing()) {
            first = Ledger.entry(UUID.randomUUID());
            second = Ledger.entry(UUID.randomUUID());
            tamper("delete from evidence_pending where entry_id in (?, ?)", first, second);
        }
        var report = audit();
        assertThat(report.getString("failure.fault")).isEqualTo("NOT_QUEUED");
        assertThat(report.getString("failure.entryId")).isEqualTo(first.toString());
        Ledger.sealed(first);
        Ledger.sealed(second);
        assertThat(audit().getBoolean("whole")).isTrue();
        assertThat(alarms(first)).isZero();
    }

    @Test
    void oneAuditAtATimeReadsTheWholeLedger() throws SQLException {
        try (var _ = Ledger.hold(AUDITOR_LOCK)) {
            assertProblem(API.post(Tokens.of("auditor"), "/evidence/audits"), 409, "audit-in-progress");
        }
        assertThat(audit().getBoolean("whole")).isTrue();
    }

    private static long alarms(UUID entry) throws SQLException {
        return Database.number("select count(*) from evidence_alarm where entry_id = ?", entry);
    }
}
