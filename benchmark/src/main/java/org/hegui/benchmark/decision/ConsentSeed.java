package org.hegui.benchmark.decision;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Fills the databases, as their superuser: people, what they said, and the purpose that they were asked about. */
final class ConsentSeed {

    /** Code of the purpose. */
    static final String PURPOSE = "newsletter";

    private static final String NOTICE = """
            insert into notice (id, lock_version, handler, code, version, status, occasions, zh, en, created_at, published_at,
                content_hash)
            values (gen_random_uuid(), 0, 'handler-a', 'n', 1, 'PUBLISHED', '[]', '{}', '{}', now(), now(), '')""";

    private static final String PURPOSE_ROW = """
            insert into purpose (id, lock_version, handler, code, status, change_count, created_at)
            values (gen_random_uuid(), 0, 'handler-a', 'newsletter', 'DRAFT', 0, now())""";

    private static final String VERSION = """
            insert into purpose_version (id, lock_version, handler, purpose_id, number, status, name_zh, name_en, legal_basis,
                categories, method, retention, necessary, automated, disclosed, recipients, notice_id, consent_epoch,
                created_at, activated_at)
            select gen_random_uuid(), 0, 'handler-a', p.id, 1, 'ACTIVE', 'z', 'e', 'CONSENT', 'fullName mobile', 'sent',
                'P1Y', false, false, false, '[]', n.id, 1, now(), now()
            from purpose p, notice n where p.code = 'newsletter'""";

    private static final String ACTIVE = """
            update purpose p set status = 'ACTIVE', activated_at = now(), active_version_id = v.id
            from purpose_version v where v.purpose_id = p.id""";

    /** The number tells what somebody is and chose: see the classes that count on it. */
    private static final String PERSON = """
            insert into person (handler, subject_id, age_group, age_known_at, signs_of_minority, opted_out)
            select 'handler-a', md5('person ' || i)::uuid, %s, now() + interval '1 year', %s, %s
            from generate_series(1, %d) i""";

    private static final String STATEMENT = """
            insert into consent (id, handler, subject_id, purpose_id, purpose_version_id, notice_id, status, kind, categories,
                language, channel, said_by, said_at, evidence_id)
            select gen_random_uuid(), 'handler-a', md5('person ' || i)::uuid, v.purpose_id, v.id, v.notice_id, '%s',
                'GENERAL', 'fullName mobile', 'zh-CN', 'app', 'SUBJECT', now() - interval '%d minutes', gen_random_uuid()
            from generate_series(1, %d) i, purpose_version v where %s""";

    private final Connection database;

    ConsentSeed(Connection database) {
        this.database = database;
    }

    /** Makes an active purpose and so many grown-up people; gives their ids. */
    List<UUID> people(int count) throws SQLException {
        purpose();
        run(PERSON.formatted("'ADULT'", "false", "'[]'", count));
        return ids();
    }

    /** All of them agree. */
    void agreed() throws SQLException {
        run(STATEMENT.formatted("GRANTED", 0, count(), "true"));
        run("vacuum analyze");
    }

    /**
     * Makes an active purpose and an audience: of twenty people one is under age, one may be and one refuses SMS, and of ten
     * one never said anything, one refused, one withdrew, and one agreed again after that.
     */
    void audience(int count) throws SQLException {
        purpose();
        run(PERSON.formatted(
                "case i % 20 when 1 then 'TEEN' when 2 then 'UNKNOWN' else 'ADULT' end",
                "i % 20 = 2", "case i % 20 when 3 then '[\"SMS\"]' else '[]' end", count));
        run(STATEMENT.formatted("GRANTED", 30, count, "i % 10 not in (4, 5)"));
        run(STATEMENT.formatted("REFUSED", 20, count, "i % 10 = 5"));
        run(STATEMENT.formatted("WITHDRAWN", 10, count, "i % 10 in (6, 7)"));
        run(STATEMENT.formatted("GRANTED", 5, count, "i % 10 = 7"));
        run("vacuum analyze");
    }

    /** Rows for the bare endpoint, under the same ids. */
    static void notes(Connection sample, List<UUID> ids) throws SQLException {
        try (var insert = sample.prepareStatement(
                        "insert into note select id, 0, 'handler-a', id, 'yardstick', now() from unnest(?) id");
                var statement = sample.createStatement()) {
            insert.setArray(1, sample.createArrayOf("uuid", ids.toArray()));
            insert.execute();
            statement.execute("vacuum analyze");
        }
    }

    private void purpose() throws SQLException {
        for (var sql : List.of(NOTICE, PURPOSE_ROW, VERSION, ACTIVE)) {
            run(sql);
        }
    }

    private int count() throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery("select count(*) from person")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private List<UUID> ids() throws SQLException {
        var ids = new ArrayList<UUID>();
        try (var statement = database.createStatement();
                var rows = statement.executeQuery("select subject_id from person order by random()")) {
            while (rows.next()) {
                ids.add(rows.getObject(1, UUID.class));
            }
        }
        return ids;
    }

    private void run(String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
