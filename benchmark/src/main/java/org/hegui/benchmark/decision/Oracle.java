package org.hegui.benchmark.decision;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

import org.postgresql.PGConnection;

/** The same answers by SQL alone, from the statements themselves: what is right, and how fast a database alone is. */
final class Oracle {

    private static final String ANSWERS = """
            copy (
                select q.line, case
                    when a.age_group in ('CHILD', 'TEEN') or a.age_group = 'UNKNOWN' and a.signs_of_minority then 'DENY'
                    when a.opted_out like '%"SMS"%' then 'DENY'
                    when last.status = 'GRANTED' then 'PERMIT'
                    else 'DENY' end
                from asked q
                join person a on a.handler = 'handler-a' and a.subject_id = q.subject_id
                left join (
                    select distinct on (c.subject_id) c.subject_id, c.status
                    from consent c join purpose p on p.id = c.purpose_id and p.handler = 'handler-a' and p.code = 'newsletter'
                    order by c.subject_id, c.said_at desc) last on last.subject_id = q.subject_id
                order by q.line
            ) to stdout""";

    private final Connection database;

    Oracle(Connection database) {
        this.database = database;
    }

    /** Copies the ids in and the answers out. */
    void answer(Path ids, Path answers) throws SQLException, IOException {
        var copies = database.unwrap(PGConnection.class).getCopyAPI();
        try (var statement = database.createStatement();
                var in = Files.newInputStream(ids);
                var out = new BufferedOutputStream(Files.newOutputStream(answers))) {
            statement.execute("create temp table asked (line bigint generated always as identity, subject_id uuid)");
            copies.copyIn("copy asked (subject_id) from stdin", in);
            statement.execute("analyze asked");
            copies.copyOut(ANSWERS, out);
        }
    }
}
