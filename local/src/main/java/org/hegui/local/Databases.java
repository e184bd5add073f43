package org.hegui.local;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** One database and one login role per service; no role may connect to another's database. */
final class Databases {
    private final SuiteSettings settings;
    private final Secrets secrets;

    Databases(SuiteSettings settings, Secrets secrets) {
        this.settings = settings;
        this.secrets = secrets;
    }

    /** Creates what is missing. The names come from {@link Service}, never from outside. */
    void create() throws IOException {
        var url = new Addresses(settings.ports()).jdbc(Postgres.SUPERUSER);
        var password = secrets.password(Postgres.SUPERUSER);
        try (var connection = DriverManager.getConnection(url, Postgres.SUPERUSER, password)) {
            for (var service : Service.values()) {
                if (service.database().isPresent()) {
                    create(connection, service.database().get());
                }
            }
        } catch (SQLException e) {
            throw new SuiteRefused(
                    "PostgreSQL refuses to prepare the databases under " + settings.data() + ": " + e.getMessage(), e);
        }
    }

    private void create(Connection connection, String name) throws SQLException, IOException {
        if (!exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", name)) {
            run(connection, "CREATE ROLE " + name + " LOGIN");
        }
        run(connection, "ALTER ROLE " + name + " PASSWORD '" + secrets.password(name) + "'");
        if (!exists(connection, "SELECT 1 FROM pg_database WHERE datname = ?", name)) {
            run(connection, "CREATE DATABASE " + name + " OWNER " + name);
        }
        run(connection, "REVOKE CONNECT ON DATABASE " + name + " FROM PUBLIC");
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
