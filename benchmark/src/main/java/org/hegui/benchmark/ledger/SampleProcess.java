package org.hegui.benchmark.ledger;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

import org.hegui.platform.testkit.EventTestKeys;
import org.hegui.platform.testkit.EvidenceTestKeys;
import org.hegui.platform.testkit.TestKeys;
import org.hegui.platform.testkit.TestPostgres;
import org.hegui.platform.testkit.VaultTestKeys;

/** The packaged sample service as a process of its own, with a fresh PostgreSQL and fresh keys, and roles as in production. */
final class SampleProcess implements AutoCloseable {

    private static final Path JAR = Path.of("platform/sample/target/quarkus-app/quarkus-run.jar");
    private static final Path LOG = Path.of(".local/log/bench-sample.log");
    /** As each service of the local suite has it: half of what a pod may use. */
    private static final String HEAP = "-Xmx256m";

    private static final String SUPERUSER = "postgres";

    private final TestPostgres postgres = new TestPostgres();
    private final Map<String, String> settings = new TreeMap<>();
    private final Process process;
    private final URI address;

    private SampleProcess() throws IOException {
        var port = freePort();
        address = URI.create("http://127.0.0.1:" + port + "/sample/v1");
        settings.putAll(postgres.start());
        settings.putAll(new TestKeys().start());
        settings.putAll(new VaultTestKeys().start());
        settings.putAll(new EvidenceTestKeys().start());
        settings.putAll(new EventTestKeys().start());
        // http to a loopback address, and keys that nobody operates
        settings.put("quarkus.profile", "bench");
        settings.put("quarkus.flyway.migrate-at-start", "true");
        settings.put("quarkus.http.host", "127.0.0.1");
        settings.put("quarkus.http.port", Integer.toString(port));
        settings.put("quarkus.management.host", "127.0.0.1");
        settings.put("quarkus.management.port", Integer.toString(freePort()));
        process = launched();
    }

    /** Starts it; it answers when this returns. */
    static SampleProcess start() throws IOException, InterruptedException {
        if (!Files.exists(JAR)) {
            throw new IllegalStateException(JAR + " is not there: start this by ./suite bench ledger");
        }
        var sample = new SampleProcess();
        try {
            sample.awaitAnswer();
        } catch (IllegalStateException | InterruptedException e) {
            sample.close();
            throw e;
        }
        return sample;
    }

    URI address() {
        return address;
    }

    /** The database, as its superuser. To be closed. */
    Connection database() throws SQLException {
        return DriverManager.getConnection(settings.get("quarkus.datasource.jdbc.url"), SUPERUSER, SUPERUSER);
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
        postgres.stop();
    }

    private Process launched() throws IOException {
        Files.createDirectories(LOG.getParent());
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add(HEAP);
        settings.forEach((key, value) -> command.add("-D" + key + "=" + value));
        command.addAll(List.of("-jar", JAR.toString()));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(LOG.toFile())
                .start();
    }

    private void awaitAnswer() throws InterruptedException {
        for (var i = 0; i < 600 && process.isAlive(); i++) {
            if (new Calls(address).answers()) {
                return;
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        throw new IllegalStateException("The sample service did not start: see " + LOG);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
