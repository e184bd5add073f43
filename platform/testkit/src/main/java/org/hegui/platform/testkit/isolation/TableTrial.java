package org.hegui.platform.testkit.isolation;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.hegui.platform.testkit.Database;

/**
 * Writes a row of one handler into a table and tries all that another handler may not do with it, with the service's
 * rights and without a {@code where}. Nothing of it remains.
 */
final class TableTrial implements AutoCloseable {

    private static final String OWNER = "trial-owner";
    private static final String STRANGER = "trial-stranger";
    private static final String CHECKS =
            "select conname from pg_constraint where contype = 'c' and conrelid = ?::regclass";

    private final Connection connection;
    private final String table;

    private TableTrial(Connection connection, String table) {
        this.connection = connection;
        this.table = table;
    }

    static TableTrial of(String table) throws SQLException {
        var connection = Database.asSuperuser();
        connection.setAutoCommit(false);
        return new TableTrial(connection, '"' + table + '"');
    }

    /** What another handler could do, or the owner could not. */
    List<String> faults() throws SQLException {
        // no foreign keys, triggers or checks: the row need not make sense
        run("set local session_replication_role = replica");
        for (var check : Database.texts(connection, CHECKS, table)) {
            run("alter table " + table + " drop constraint \"" + check + '"');
        }
        run(insertOf(OWNER));
        run("set local role \"" + Database.serviceRole() + '"');
        var faults = new ArrayList<String>();
        seeing("", "0", faults);
        seeing(STRANGER, "0", faults);
        refused(insertOf(OWNER), "a stranger writes a row of the owner", faults);
        unchanged("update " + table + " set handler = handler", "a stranger changes rows", faults);
        unchanged("delete from " + table, "a stranger deletes rows", faults);
        seeing(OWNER, "1", faults);
        refused("update " + table + " set handler = '" + STRANGER + "'", "the owner gives a row away", faults);
        return faults;
    }

    private void seeing(String handler, String expected, List<String> faults) throws SQLException {
        Database.texts(connection, "select set_config('hegui.handler', ?, true)", handler);
        var seen = Database.texts(connection, "select count(*) from " + table).getFirst();
        if (!seen.equals(expected)) {
            faults.add("'" + handler + "' sees " + seen + " rows, not " + expected);
        }
    }

    private void refused(String sql, String what, List<String> faults) throws SQLException {
        var before = connection.setSavepoint();
        try {
            run(sql);
            faults.add(what);
        } catch (SQLException e) {
            if (!e.getSQLState().equals("42501")) {
                throw e;
            }
        }
        connection.rollback(before);
    }

    /** Either not allowed at all, or nothing is there to be changed. */
    private void unchanged(String sql, String what, List<String> faults) throws SQLException {
        var before = connection.setSavepoint();
        try (var statement = connection.createStatement()) {
            if (statement.executeUpdate(sql) > 0) {
                faults.add(what);
            }
        } catch (SQLException e) {
            if (!e.getSQLState().equals("42501")) {
                throw e;
            }
        }
        connection.rollback(before);
    }

    private String insertOf(String handler) throws SQLException {
        return "insert into " + table + " select (jsonb_populate_record(null::" + table + ", '" + values(handler)
                + "')).*";
    }

    /** A value of its type for each column that must have one. */
    private String values(String handler) throws SQLException {
        var value = """
                case when a.attname = 'handler' then to_jsonb(?::varchar)
                     when t.typname = 'int8' then to_jsonb(-1 - floor(random() * 1000000000)::bigint)
                     when t.typcategory = 'N' then to_jsonb(1)
                     when t.typcategory = 'B' then to_jsonb(false)
                     when t.typcategory = 'A' then '[]'
                     when t.typname = 'uuid' then to_jsonb(gen_random_uuid())
                     when t.typname = 'bytea' then to_jsonb(decode('00', 'hex'))
                     when t.typname in ('json', 'jsonb') then '{}'
                     when t.typcategory = 'D' then to_jsonb(current_date)
                     else to_jsonb(left('x', 1)) end""";
        var columns = "select jsonb_object_agg(a.attname, " + value + ") from pg_attribute a"
                + " join pg_type t on t.oid = a.atttypid where a.attrelid = ?::regclass and a.attnum > 0"
                + " and a.attnotnull and not a.attisdropped and a.attgenerated = ''";
        return Database.texts(connection, columns, handler, table).getFirst();
    }

    private void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.close();
    }
}
