package org.hegui.platform.testkit;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.microprofile.config.ConfigProvider;

/** The database of the service under test, for tests that look behind its back. */
public final class Database {

    private Database() {}

    /** A connection that sees and may do everything, as whoever steals the disk does. To be closed. */
    public static Connection asSuperuser() throws SQLException {
        return connect(config(TestPostgres.SUPERUSER_KEY), config(TestPostgres.SUPERUSER_KEY));
    }

    /** A connection with the rights of the service, which sees no rows before it sets {@code hegui.handler}. To be closed. */
    public static Connection asService() throws SQLException {
        return connect(config("quarkus.datasource.username"), config("quarkus.datasource.password"));
    }

    /** Name of the role that the service logs in with. */
    public static String serviceRole() {
        return config("quarkus.datasource.username");
    }

    /** Runs a statement as superuser and says how many rows it changed. */
    public static int change(String sql, Object... parameters) throws SQLException {
        try (var connection = asSuperuser();
                var statement = prepared(connection, sql, parameters)) {
            return statement.executeUpdate();
        }
    }

    /** The first column of every row, as text, as superuser. */
    public static List<String> texts(String sql, Object... parameters) throws SQLException {
        try (var connection = asSuperuser()) {
            return texts(connection, sql, parameters);
        }
    }

    /** The one number that the query gives, as superuser. */
    public static long number(String sql, Object... parameters) throws SQLException {
        return Long.parseLong(texts(sql, parameters).getFirst());
    }

    /** The first column of every row, as text, as this connection sees them. */
    public static List<String> texts(Connection connection, String sql, Object... parameters) throws SQLException {
        try (var statement = prepared(connection, sql, parameters);
                var rows = statement.executeQuery()) {
            var texts = new ArrayList<String>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... parameters)
            throws SQLException {
        var statement = connection.prepareStatement(sql);
        for (var i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
        return statement;
    }

    private static Connection connect(String user, String password) throws SQLException {
        return DriverManager.getConnection(config("quarkus.datasource.jdbc.url"), user, password);
    }

    private static String config(String key) {
        return ConfigProvider.getConfig().getValue(key, String.class);
    }
}
