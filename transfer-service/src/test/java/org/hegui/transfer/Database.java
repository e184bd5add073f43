package org.hegui.transfer;

import java.sql.SQLException;

/** The service's own database, to make a state that would take a million calls, and to see what is really there. */
public final class Database {

    private Database() {}

    /** Lets the handler have exported so many people this year. */
    public static void counted(String handler, int year, long ordinary, long sensitive) throws SQLException {
        var insert = "insert into year_counter values (gen_random_uuid(), ?, ?, ?, ?)";
        org.hegui.platform.testkit.Database.change(insert, handler, year, ordinary, sensitive);
    }

    /** The first number that the query with the handler as its one parameter gives. */
    public static long number(String query, Object parameter) throws SQLException {
        return org.hegui.platform.testkit.Database.number(query, parameter);
    }
}
