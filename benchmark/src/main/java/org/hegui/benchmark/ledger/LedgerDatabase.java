package org.hegui.benchmark.ledger;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/** The tables of the ledger, and what PostgreSQL alone does with as many rows. */
record LedgerDatabase(Connection connection) {

    /** The advisory lock of whoever seals. */
    private static final long SEALER = 0x6865_6775_6901L;

    private static final int BATCH = 5000;

    /** Rows and the time that they took. */
    record Work(long rows, long nanos) {}

    /** Holds the lock of the sealer. */
    void holdSealing() throws SQLException {
        run("select pg_advisory_lock(" + SEALER + ")");
    }

    /** Gives it back. */
    void letSeal() throws SQLException {
        run("select pg_advisory_unlock(" + SEALER + ")");
    }

    void awaitNothingWaits() throws SQLException, InterruptedException {
        while (number("select count(*) from (select from evidence_pending limit 1) waiting") > 0) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    /** Number of leaves. */
    long sealed() throws SQLException {
        return number("select coalesce(max(size), 0) from evidence_checkpoint");
    }

    /** What was sealed from the first checkpoint above this size to the last, by the service's clock. */
    Work sealedAbove(long size) throws SQLException {
        var rows = number("select max(size) - min(size) from evidence_checkpoint where size > " + size);
        var micros = number("select (extract(epoch from max(made_at) - min(made_at)) * 1000000)::bigint"
                + " from evidence_checkpoint where size > " + size);
        return new Work(rows, TimeUnit.MICROSECONDS.toNanos(micros));
    }

    /** Copies as many leaves into a bare table with the same constraints, in transactions of the sealer's size. */
    long copyLeaves(long rows) throws SQLException {
        run("create table yardstick_leaf (like evidence_leaf including all)");
        var start = System.nanoTime();
        for (var from = 0L; from < rows; from += BATCH) {
            run("insert into yardstick_leaf select * from evidence_leaf where leaf_index >= " + from
                    + " and leaf_index < " + Math.min(from + BATCH, rows));
        }
        return System.nanoTime() - start;
    }

    /** Ids of entries all over the tree. */
    List<UUID> some(int number) throws SQLException {
        var some = new ArrayList<UUID>();
        try (var rows = query("select entry_id from evidence_leaf where leaf_index in"
                + " (select (random() * (select max(leaf_index) from evidence_leaf))::bigint from generate_series(1, "
                + number + "))")) {
            while (rows.next()) {
                some.add(rows.getObject(1, UUID.class));
            }
        }
        return some;
    }

    /** PostgreSQL hashes every entry and compares it with its leaf. */
    long hashAll() throws SQLException {
        return number("select count(*) from evidence_leaf join evidence_entry on id = entry_id"
                + " where leaf_hash = sha256('\\x00'::bytea || convert_to(body, 'UTF8'))");
    }

    /** Reads all entries in the order of the tree; the number of their characters. */
    long readAll() throws SQLException {
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.setFetchSize(1000);
            var characters = 0L;
            try (var rows = statement.executeQuery(
                    "select body from evidence_leaf join evidence_entry on id = entry_id order by leaf_index")) {
                while (rows.next()) {
                    characters += rows.getString(1).length();
                }
            }
            return characters;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    private void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private long number(String sql) throws SQLException {
        try (var rows = query(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private ResultSet query(String sql) throws SQLException {
        var statement = connection.createStatement();
        statement.closeOnCompletion();
        return statement.executeQuery(sql);
    }
}
