package org.hegui.platform.evidence.audit;

import static org.hegui.platform.evidence.Ledger.tamper;

import java.sql.SQLException;
import java.util.List;

import org.hegui.platform.testkit.Database;

/** A copy of the ledger beside it, to put right what a test did to it. */
final class KeptLedger {

    private static final List<String> TABLES = List.of("entry", "leaf", "node", "checkpoint");

    private KeptLedger() {}

    static void keep() throws SQLException {
        for (var table : TABLES) {
            Database.change("drop table if exists kept_" + table);
            Database.change("create table kept_" + table + " as table evidence_" + table);
        }
    }

    /** What was rightly written during the test stays, too. */
    static void keepWhatCameSince() throws SQLException {
        for (var table : TABLES.subList(1, TABLES.size())) {
            Database.change("drop table kept_" + table);
            Database.change("create table kept_" + table + " as table evidence_" + table);
        }
        Database.change("insert into kept_entry select e.* from evidence_entry e join evidence_leaf on entry_id = e.id"
                + " where e.id not in (select id from kept_entry)");
    }

    /** In one transaction: the sealer looks at the checkpoints every second, and remembers. */
    static void putBack() throws SQLException {
        var sql = new StringBuilder();
        for (var table : TABLES) {
            sql.append(
                    "delete from evidence_%1$s; insert into evidence_%1$s select * from kept_%1$s; drop table kept_%1$s;"
                            .formatted(table));
        }
        tamper(sql + "delete from evidence_pending");
    }
}
