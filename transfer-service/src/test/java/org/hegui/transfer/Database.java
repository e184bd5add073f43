package org.hegui.transfer;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

import org.eclipse.microprofile.config.ConfigProvider;

/** The service's own database, to make a state that would take a million calls, and to see what is really there. */
public final class Database {

    private Database() {}

    /** Lets the handler have exported so many people this year. */
    public static void counted(String handler, int year, long ordinary, long sensitive) throws SQLException {
        var insert = "insert into year_counter values (gen_random_uuid(), ?, ?, ?, ?)";
        try (var connection = connect();
                var statement = connection.prepareStatement(insert)) {
            statement.setString(1, handler);
            statement.setInt(2, year);
            statement.setLong(3, ordinary);
            statement.setLong(4, sensitive);
            statement.executeUpdate();
        }
    }

    /** The first number that the query with the handler as its one parameter gives. */
    public static long number(String query, Object parameter) throws SQLException {
        try (var connection = connect();
                var statement = connection.prepareStatement(query)) {
            statement.setObject(1, parameter);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    private static Connection connect() throws SQLException {
        var config = ConfigProvider.getConfig();
        return DriverManager.getConnection(
                config.getValue("quarkus.datasource.jdbc.url", String.class),
                config.getValue("quarkus.datasource.username", String.class),
                config.getValue("quarkus.datasource.password", String.class));
    }
}
