package org.hegui.platform.testkit.walk;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.hegui.platform.testkit.Database;

/** The table of a {@link PoorService}, in a real PostgreSQL, beside one that belongs to nobody. To be closed. */
final class Things implements AutoCloseable {

    private final EmbeddedPostgres postgres = EmbeddedPostgres.start();

    Things() throws IOException, SQLException {
        change("create table thing (id uuid, handler varchar, topic varchar)");
        change("create table heartbeat (beats integer)");
        change("insert into heartbeat values (0)");
    }

    Connection connection() throws SQLException {
        return postgres.getPostgresDatabase().getConnection();
    }

    UUID add(String handler) throws SQLException {
        var id = UUID.randomUUID();
        change("insert into thing values (?, ?, 'new')", id, handler);
        return id;
    }

    void change(UUID id) throws SQLException {
        change("update thing set topic = topic || 'x' where id = ?", id);
    }

    void beat() throws SQLException {
        change("update heartbeat set beats = beats + 1");
    }

    Optional<String> owner(UUID id) throws SQLException {
        try (var connection = connection()) {
            return Database.texts(connection, "select handler from thing where id = ?", id).stream()
                    .findFirst();
        }
    }

    String list(String handlers) throws SQLException {
        try (var connection = connection()) {
            return Database.texts(connection, "select id from thing where handler like ?", handlers).stream()
                    .map(id -> "\"" + id + "\"")
                    .collect(Collectors.joining(",", "{\"items\":[", "]}"));
        }
    }

    private void change(String sql, Object... parameters) throws SQLException {
        try (var connection = connection();
                var statement = connection.prepareStatement(sql)) {
            for (var i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            statement.executeUpdate();
        }
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
