package org.hegui.benchmark.decision;

import java.io.IOException;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;

import org.hegui.benchmark.process.ServiceProcess;
import org.hegui.platform.testkit.Tokens;

/** Consent-service alone. */
record LoneService(ServiceProcess process) implements Stack {

    static LoneService start() throws IOException, InterruptedException {
        return new LoneService(ServiceProcess.consent());
    }

    @Override
    public String name() {
        return "by the service alone";
    }

    @Override
    public URI batch() {
        return URI.create(process.address() + "/decisions/batch");
    }

    @Override
    public String token() {
        return Tokens.of("marketer");
    }

    @Override
    public Connection database() throws SQLException {
        return process.database();
    }

    @Override
    public void close() throws InterruptedException {
        process.close();
    }
}
