package org.hegui.platform.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/**
 * A real PostgreSQL for the tests of one service, with the roles of production: one owns the tables and migrates them, the
 * service logs in as another that owns nothing. {@link Database} looks in as either, or as the superuser.
 */
public final class TestPostgres implements QuarkusTestResourceLifecycleManager {

    static final String SUPERUSER = "postgres";
    static final String SUPERUSER_KEY = "hegui.test.superuser";

    private static final String OWNER = "hegui_owner";
    private static final String SERVICE = "hegui_service";
    private static final String DATABASE = "hegui";

    private EmbeddedPostgres postgres;

    @Override
    public Map<String, String> start() {
        try {
            postgres = EmbeddedPostgres.start();
            create();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        var address = "postgresql://localhost:" + postgres.getPort() + "/" + DATABASE;
        return Map.of(
                "quarkus.datasource.reactive.url",
                address,
                "quarkus.datasource.jdbc.url",
                "jdbc:" + address,
                "quarkus.datasource.username",
                SERVICE,
                "quarkus.datasource.password",
                SERVICE,
                "quarkus.flyway.username",
                OWNER,
                "quarkus.flyway.password",
                OWNER,
                SUPERUSER_KEY,
                SUPERUSER);
    }

    @Override
    public void stop() {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void create() throws SQLException {
        var statements = List.of(
                "create role " + OWNER + " login password '" + OWNER + "'",
                "create role " + SERVICE + " login password '" + SERVICE + "'",
                "create database " + DATABASE + " owner " + OWNER,
                "revoke connect on database " + DATABASE + " from public",
                "grant connect on database " + DATABASE + " to " + SERVICE);
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
