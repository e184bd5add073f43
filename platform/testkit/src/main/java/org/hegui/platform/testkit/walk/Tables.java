package org.hegui.platform.testkit.walk;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** What stands in the tables of a service, as number of rows and checksum per table, whoever may see it. */
public final class Tables {

    private static final String OF_SCHEMA =
            "select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace"
                    + " where c.relkind in ('r', 'p') and not c.relispartition and n.nspname = 'public'";
    private static final String HAS_COLUMN =
            " and exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = '%s' and not a.attisdropped%s)";
    private static final String STATE =
            "select count(*) || ' rows, checksum ' || coalesce(sum(hashtextextended(t::text, 0)), 0) from \"%s\" t";

    private final Callable<Connection> database;
    private final Set<String> technical;

    /** All tables but the technical ones, of the database that the connections lead to. */
    public Tables(Callable<Connection> database, Set<String> technical) {
        this.database = database;
        this.technical = Set.copyOf(technical);
    }

    /** The state of every table. */
    public Map<String, String> state() {
        return state(OF_SCHEMA, STATE, null);
    }

    /** The state of the rows of one handler, of every table that has such rows. */
    public Map<String, String> stateOf(String handler) {
        return state(OF_SCHEMA + HAS_COLUMN.formatted("handler", ""), STATE + " where handler = ?", handler);
    }

    /** The ids of all rows of one handler, in every table that has ids. */
    public Set<String> idsOf(String handler) {
        var tables = OF_SCHEMA
                + HAS_COLUMN.formatted("handler", "")
                + HAS_COLUMN.formatted("id", " and a.atttypid = 'uuid'::regtype");
        return read(tables, "select string_agg(id::text, ' ') from \"%s\" where handler = ?", handler).values().stream()
                .flatMap(ids -> java.util.Arrays.stream(ids.split(" ")))
                .collect(Collectors.toSet());
    }

    private Map<String, String> state(String tables, String query, @Nullable String handler) {
        var state = read(tables, query, handler);
        state.keySet().removeAll(technical);
        return state;
    }

    private Map<String, String> read(String tables, String query, @Nullable String handler) {
        try (var connection = database.call()) {
            var state = new TreeMap<String, String>();
            for (var table : texts(connection, tables, null)) {
                state.put(table, String.join(" ", texts(connection, query.formatted(table), handler)));
            }
            return state;
        } catch (Exception e) {
            throw new IllegalStateException("The tables cannot be read", e);
        }
    }

    private static Set<String> texts(Connection connection, String sql, @Nullable String parameter)
            throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            if (parameter != null) {
                statement.setString(1, parameter);
            }
            try (var rows = statement.executeQuery()) {
                var texts = new java.util.TreeSet<String>();
                while (rows.next()) {
                    var text = rows.getString(1);
                    if (text != null) {
                        texts.add(text);
                    }
                }
                return texts;
            }
        }
    }
}
