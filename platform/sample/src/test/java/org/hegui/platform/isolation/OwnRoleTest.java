package org.hegui.platform.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.hegui.platform.testkit.Database;
import org.hegui.platform.testkit.WithServiceResources;

/** A service does not start with a role for which row-level security would not hold. */
@QuarkusTest
@WithServiceResources
class OwnRoleTest {

    @Test
    void theRoleOfTheServiceIsGood() throws SQLException {
        try (var service = Database.asService()) {
            assertThat(fault(service)).isEmpty();
        }
    }

    @Test
    void aSuperuserIsRefused() throws SQLException {
        try (var superuser = Database.asSuperuser()) {
            assertThat(fault(superuser)).get().asString().contains("'postgres'", "is a superuser", "ADR 008");
        }
    }

    @Test
    void whoBypassesRowLevelSecurityIsRefused() throws SQLException {
        assertThat(faultOf("create role passing bypassrls", "passing"))
                .get()
                .asString()
                .contains("has BYPASSRLS");
    }

    @Test
    void theOwnerOfATableIsRefused() throws SQLException {
        assertThat(faultOf("create role owning; create table owned (); alter table owned owner to owning", "owning"))
                .get()
                .asString()
                .contains("owns the table 'owned'");
    }

    @Test
    void whoMayActAsTheOwnerIsRefused() throws SQLException {
        assertThat(faultOf("create role acting in role hegui_owner", "acting"))
                .get()
                .asString()
                .contains("as its owner");
    }

    private static Optional<String> faultOf(String setting, String role) throws SQLException {
        try (var connection = Database.asSuperuser();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(setting);
            statement.execute("set local role " + role);
            var fault = fault(connection);
            connection.rollback();
            return fault;
        }
    }

    private static Optional<String> fault(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var role = statement.executeQuery(OwnRole.ASK)) {
            role.next();
            return OwnRole.fault(
                    role.getString("name"),
                    role.getBoolean("super"),
                    role.getBoolean("bypass"),
                    role.getString("owned"));
        }
    }
}
