package org.hegui.local.postgres;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

import org.hegui.local.progress.SuiteRefused;
import org.hegui.local.secret.Secrets;
import org.hegui.local.settings.Addresses;
import org.hegui.local.settings.Service;
import org.hegui.local.settings.SuiteSettings;

/**
 * One database per service, with two login roles: one owns the tables and migrates them, the service logs in as the other,
 * which owns nothing. No role may connect to another's database.
 */
public final class Databases {
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

    /** The role that the service logs in with; the owner's name is the database's. */
    public static String appRole(String database) {
        return database + "_app";
    }

    private void create(Connection connection, String name) throws SQLException, IOException {
        login(connection, name);
        login(connection, appRole(name));
        if (!exists(connection, "SELECT 1 FROM pg_database WHERE datname = ?", name)) {
            run(connection, "CREATE DATABASE " + name + " OWNER " + name);
        }
        run(connection, "REVOKE CONNECT ON DATABASE " + name + " FROM PUBLIC");
        run(connection, "GRANT CONNECT ON DATABASE " + name + " TO " + appRole(name));
    }

    private void login(Connection connection, String role) throws SQLException, IOException {
        if (!exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", role)) {
            run(connection, "CREATE ROLE " + role + " LOGIN");
        }
        run(connection, "ALTER ROLE " + role + " PASSWORD '" + secrets.password(role) + "'");
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
