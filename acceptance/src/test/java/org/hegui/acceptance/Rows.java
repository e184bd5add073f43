package org.hegui.acceptance;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import org.hegui.local.Suite;

/** Looks into a service's database as somebody who stole it would. */
record Rows(Suite suite, String database, String owner) {

    static Rows of(Suite suite, String database) {
        return new Rows(suite, database, database);
    }

    static Rows of(Backup backup) {
        return new Rows(backup.suite(), backup.database(), backup.original());
    }

    /** All columns of all rows, of whichever table, that mention the id, as their bytes read as text. */
    List<String> concerning(UUID id) {
        try (var connection = connect()) {
            var rows = new ArrayList<String>();
            for (var table : tables(connection)) {
                rows.addAll(rows(connection, table, id));
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static String asText(List<String> rows) {
        return String.join("\n", rows);
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(suite.jdbcUrl(database), owner, suite.databasePassword(owner));
    }

    private static List<String> tables(Connection connection) throws SQLException {
        try (var found = connection.getMetaData().getTables(null, "public", "%", new String[] {"TABLE"})) {
            var tables = new ArrayList<String>();
            while (found.next()) {
                tables.add(found.getString("TABLE_NAME"));
            }
            return tables;
        }
    }

    private static List<String> rows(Connection connection, String table, UUID id) throws SQLException {
        var sql = "select t.* from " + table + " t where t::text like ?";
        try (var query = connection.prepareStatement(sql)) {
            query.setString(1, "%" + id + "%");
            var found = query.executeQuery();
            var rows = new ArrayList<String>();
            while (found.next()) {
                var columns = new ArrayList<String>();
                for (var column = 1; column <= found.getMetaData().getColumnCount(); column++) {
                    var bytes = found.getBytes(column);
                    columns.add(bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8));
                }
                rows.add(columns.stream().collect(Collectors.joining("|")));
            }
            return rows;
        }
    }
}
