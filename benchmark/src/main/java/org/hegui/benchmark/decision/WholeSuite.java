package org.hegui.benchmark.decision;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

import org.hegui.local.Suite;
import org.hegui.local.progress.Progress;
import org.hegui.local.settings.SuiteSettings;

/** Every service behind the gateway, with Keycloak, as {@code ./suite up} starts them, without its seed. */
record WholeSuite(Suite suite, Scratch home) implements Stack {

    private static final String DATABASE = "consent";

    static WholeSuite start() throws IOException, InterruptedException {
        var home = Scratch.create("suite");
        var settings = SuiteSettings.onFreePorts(Path.of(""), home.folder());
        return new WholeSuite(Suite.start(settings, Progress.to(System.out)), home);
    }

    @Override
    public String name() {
        return "through the gateway of the local suite";
    }

    @Override
    public URI batch() {
        return suite.gateway().resolve("/consent/v1/decisions/batch");
    }

    @Override
    public String token() {
        return suite.tokens().ofUser("marketer-a");
    }

    @Override
    public Connection database() throws SQLException {
        return DriverManager.getConnection(suite.jdbcUrl(DATABASE), DATABASE, suite.databasePassword(DATABASE));
    }

    @Override
    public void close() throws IOException {
        suite.close();
        home.close();
    }
}
