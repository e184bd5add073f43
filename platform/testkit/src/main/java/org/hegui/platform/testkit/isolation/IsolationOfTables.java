package org.hegui.platform.testkit.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hegui.platform.testkit.Database.texts;

import java.sql.SQLException;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

import org.hegui.platform.testkit.Database;

/**
 * What every service's database promises about every table in it, the ones that are added tomorrow too. A service's test
 * extends this class and is a {@code @QuarkusTest} {@code @WithServiceResources}.
 */
public abstract class IsolationOfTables {

    private static final String MINE = "n.nspname = 'public' and c.relname <> 'flyway_schema_history'";
    private static final String TABLES =
            "select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace"
                    + " where c.relkind in ('r', 'p') and " + MINE;

    @Test
    void everyTableSaysWhoseRowsItHolds() throws SQLException {
        var isolated = " and c.relrowsecurity and exists (select 1 from pg_policy p where p.polrelid = c.oid"
                + " and p.polname = 'handler_sees_own_rows' and p.polcmd = '*' and p.polwithcheck is not null)";
        var shared = " and not c.relrowsecurity and has_table_privilege(?, c.oid, 'select')";
        var known = texts(TABLES + isolated);
        known.addAll(texts(TABLES + shared, Database.serviceRole()));
        assertThat(texts(TABLES)).isNotEmpty().containsExactlyInAnyOrderElementsOf(known);
    }

    @Test
    void aSharedTableHoldsNothingOfAHandlerOrAPerson() throws SQLException {
        var ofSomebody = " and not c.relrowsecurity and exists (select 1 from pg_attribute a where a.attrelid = c.oid"
                + " and not a.attisdropped and (a.attname = 'handler' or a.attname like '%subject_id'))";
        assertThat(texts(TABLES + ofSomebody)).isEmpty();
    }

    @Test
    void nobodyHasMoreThanOnePolicy() throws SQLException {
        // policies add up: a second one could only show more
        assertThat(texts("select polrelid::regclass::varchar from pg_policy group by polrelid having count(*) > 1"))
                .isEmpty();
    }

    @Test
    void theServiceOwnsNothing() throws SQLException {
        var owned = "select c.relname from pg_class c where pg_has_role(?, c.relowner, 'member')"
                + " union all select p.proname from pg_proc p where pg_has_role(?, p.proowner, 'member')"
                + " union all select n.nspname from pg_namespace n where has_schema_privilege(?, n.oid, 'create')";
        var role = Database.serviceRole();
        assertThat(texts(owned, role, role, role)).isEmpty();
        assertThat(texts(
                        "select rolname from pg_roles where rolname = ? and (rolsuper or rolbypassrls"
                                + " or rolcreaterole or rolcreatedb or rolreplication)",
                        role))
                .isEmpty();
    }

    @Test
    void nothingLendsTheOwnersSight() throws SQLException {
        var views = "select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace where "
                + MINE + " and c.relkind in ('v', 'm') and has_table_privilege(?, c.oid, 'select')"
                + " and not coalesce(c.reloptions @> array['security_invoker=true'], false)";
        var functions = "select p.proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace"
                + " where n.nspname = 'public' and p.prosecdef and has_function_privilege(?, p.oid, 'execute')";
        assertThat(texts(views, Database.serviceRole())).isEmpty();
        assertThat(texts(functions, Database.serviceRole())).isEmpty();
    }

    @Test
    void noHandlerReachesAnothersRowsInAnyTable() throws SQLException {
        var faults = new SoftAssertions();
        for (var table : texts(TABLES + " and c.relrowsecurity order by 1")) {
            try (var trial = TableTrial.of(table)) {
                faults.assertThat(trial.faults()).as(table).isEmpty();
            }
        }
        faults.assertAll();
    }
}
