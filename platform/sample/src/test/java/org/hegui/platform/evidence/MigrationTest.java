package org.hegui.platform.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

import org.hegui.platform.evidence.reading.EvidenceResponse;
import org.hegui.platform.proof.CanonicalJson;

/** Entries from before the ledger was sealed stay what they were, until marks are required, which they don't have. */
class MigrationTest {

    private static final UUID ENTRY = UUID.fromString("01a210f0-cde2-7bdf-8377-a4580e7c4b82");

    private static final String OLD = """
            insert into evidence_entry (id, handler, recorded_at, actor, client_id, action, object_type, object_id,
            subject_id, outcome, rules, facts)
            values ('01a210f0-cde2-7bdf-8377-a4580e7c4b82', 'handler-a', '2026-11-25T04:00:00.5Z', 'a "quoted" name',
            'tests', 'note.created', 'note', '01a210f0-cde2-7bdf-8377-a4580e7c4b83', null, 'DONE', 'PIPL-13 PIPL-29',
            '{"count":"1"}')
            """;

    @Test
    void entriesFromBeforeBecomeCanonicalAndWaitToBeSealed() throws IOException, SQLException {
        try (var postgres = EmbeddedPostgres.start();
                var connection = postgres.getPostgresDatabase().getConnection()) {
            migrate(postgres, "000.010");
            connection.createStatement().execute(OLD);
            migrate(postgres, "000.023");
            var body = text(connection, "select body from evidence_entry");
            assertThat(CanonicalJson.of(body)).isEqualTo(body);
            assertThat(EvidenceResponse.of(body)).satisfies(entry -> {
                assertThat(entry.id()).isEqualTo(ENTRY);
                assertThat(entry.actor()).isEqualTo("a \"quoted\" name");
                assertThat(entry.rules()).isEqualTo(List.of("PIPL-13", "PIPL-29"));
                assertThat(entry.facts()).isEqualTo(Map.of("count", "1"));
                assertThat(entry.recordedAt()).isEqualTo("2026-11-25T04:00:00.5Z");
            });
            assertThat(text(connection, "select entry_id from evidence_pending"))
                    .isEqualTo(ENTRY.toString());
        }
    }

    @Test
    void entriesThatNobodyMarkedDoNotPass() throws IOException, SQLException {
        try (var postgres = EmbeddedPostgres.start();
                var connection = postgres.getPostgresDatabase().getConnection()) {
            migrate(postgres, "000.010");
            connection.createStatement().execute(OLD);
            assertThatThrownBy(() -> migrate(postgres, "latest")).hasMessageContaining("mark");
        }
    }

    private static void migrate(EmbeddedPostgres postgres, String target) {
        Flyway.configure()
                .dataSource(postgres.getPostgresDatabase())
                .locations("db/platform")
                .placeholders(Map.of("app-role", "postgres"))
                .outOfOrder(true)
                .target(target)
                .load()
                .migrate();
    }

    private static String text(Connection connection, String sql) throws SQLException {
        try (var rows = connection.createStatement().executeQuery(sql)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }
}
