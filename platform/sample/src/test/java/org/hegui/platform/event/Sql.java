package org.hegui.platform.event;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.microprofile.config.ConfigProvider;

/** Looks into the database past the service, as its owner. */
public final class Sql {

    private Sql() {}

    public static List<String> column(String query, Object... values) {
        var url = ConfigProvider.getConfig().getValue("quarkus.datasource.jdbc.url", String.class);
        try (var connection = DriverManager.getConnection(url, "postgres", "postgres");
                var statement = connection.prepareStatement(query)) {
            for (var at = 0; at < values.length; at++) {
                statement.setObject(at + 1, values[at]);
            }
            var found = new ArrayList<String>();
            if (statement.execute()) {
                try (var rows = statement.getResultSet()) {
                    while (rows.next()) {
                        found.add(rows.getString(1));
                    }
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
