package org.hegui.transfer.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** A database of the release before keeps what was approved, and what waits goes on waiting. */
class ApprovalsBecomeReviewsTest {

    private static final String TRANSFERS = """
            insert into recipient values ('00000000-0000-0000-0000-00000000000a', 'h', 'R', 'HK', 'PROVIDED', 'c', false, now());
            insert into transfer (id, handler, recipient_id, purpose, categories, people, sensitive_people, important_data,
                critical_infrastructure_operator, memo_approved, expires_on, state, route, trace, always_required, created_by,
                created_at, submitted_by, submitted_at, decided_at, used_year, used_people, used_sensitive_people)
            select ('00000000-0000-0000-0000-00000000000' || n)::uuid, 'h', '00000000-0000-0000-0000-00000000000a', 'p', 'fullName',
                1, 0, 'NONE', false, false, current_date, state, 'NO_MECHANISM', '[]', '[]', 'author', now(),
                case when state = 'DRAFT' then null else 'submitter' end, case when state = 'DRAFT' then null else now() end,
                case when state in ('EFFECTIVE', 'REJECTED') then now() end, 2026, 0, 0
              from (values (1, 'DRAFT'), (2, 'IN_REVIEW'), (3, 'IN_REVIEW'), (4, 'EFFECTIVE'), (5, 'REJECTED')) as t (n, state);
            insert into approval (id, transfer_id, approver, acted_as, decision, reasons, decided_at)
            select gen_random_uuid(), ('00000000-0000-0000-0000-00000000000' || n)::uuid, approver, acted_as, decision, 'r', now()
              from (values (3, 'c', 'COUNSEL', 'APPROVE'), (4, 'c', 'COUNSEL', 'APPROVE'), (4, 'p', 'PIPO', 'APPROVE'),
                           (5, 'p', 'PIPO', 'REJECT')) as a (n, approver, acted_as, decision);""";

    private static final String REVIEWS = """
            select right(t.id::varchar, 1) || ' ' || r.state || ' ' || r.missing_roles || ' ' || r.authors || ' '
                   || (select count(*) from review_vote v where v.review_id = r.id and v.handler = 'h')
              from transfer t join review r on r.id = t.review_id and r.object_id = t.id order by t.id""";

    @Test
    void nothingThatWasSaidIsLost() throws IOException, SQLException {
        try (var postgres = EmbeddedPostgres.start()) {
            var database = postgres.getPostgresDatabase();
            migrate(database, "006");
            try (var connection = database.getConnection();
                    var statement = connection.createStatement()) {
                statement.execute(TRANSFERS);
            }
            migrate(database, "latest");
            assertThat(reviews(database))
                    .containsExactly(
                            "2 OPEN /PIPO/COUNSEL/ [\"author\", \"submitter\"] 0",
                            "3 OPEN /PIPO/ [\"author\", \"submitter\"] 1",
                            "4 APPROVED // [\"author\", \"submitter\"] 2",
                            "5 REJECTED // [\"author\", \"submitter\"] 1");
        }
    }

    private static void migrate(DataSource database, String target) {
        Flyway.configure()
                .dataSource(database)
                .locations("db/platform", "db/migration")
                .placeholders(Map.of("app-role", "postgres"))
                .outOfOrder(true)
                .target(target)
                .load()
                .migrate();
    }

    private static List<String> reviews(DataSource database) throws SQLException {
        var found = new ArrayList<String>();
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(REVIEWS)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
