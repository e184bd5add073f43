package org.hegui.acceptance;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

import org.hegui.local.Suite;

/**
 * A copy of a service's database as it was at one moment, restored beside it.
 *
 * @param suite the suite whose database server holds it
 * @param original name of the service's database
 */
record Backup(Suite suite, String original) {

    private static final String SUPERUSER = "postgres";

    /** Copies the database; the service loses its connections for that moment and makes new ones. */
    static Backup of(Suite suite, String database) {
        var backup = new Backup(suite, database);
        try (var connection = backup.connect(SUPERUSER);
                var statement = connection.createStatement()) {
            statement.execute("alter database " + database + " allow_connections false");
            try {
                statement.execute("select pg_terminate_backend(pid, 10000) from pg_stat_activity where datname = '"
                        + database + "'");
                statement.execute("create database " + backup.database() + " template " + database);
            } finally {
                statement.execute("alter database " + database + " allow_connections true");
            }
            return backup;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Its name. */
    String database() {
        return original + "_backup";
    }

    /** What a query of one number answers in it. */
    long number(String sql) throws SQLException {
        try (var connection = connect(database());
                var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(suite.jdbcUrl(database), SUPERUSER, suite.databasePassword(SUPERUSER));
    }
}
