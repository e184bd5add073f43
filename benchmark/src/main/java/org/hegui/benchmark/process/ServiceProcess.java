package org.hegui.benchmark.process;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

import org.hegui.platform.testkit.TestKeys;
import org.hegui.platform.testkit.TestPostgres;
import org.hegui.platform.testkit.key.EventTestKeys;
import org.hegui.platform.testkit.key.EvidenceTestKeys;
import org.hegui.platform.testkit.key.VaultTestKeys;

/** A packaged service as a process of its own, with a fresh PostgreSQL and fresh keys, and roles as in production. */
public final class ServiceProcess implements AutoCloseable {

    /** As each service of the local suite has it: half of what a pod may use. */
    private static final String HEAP = "-Xmx256m";

    private static final String SUPERUSER = "postgres";

    private final String name;
    private final Path jar;
    private final TestPostgres postgres = new TestPostgres();
    private final Map<String, String> settings = new TreeMap<>();
    private final Process process;
    private final URI address;

    private ServiceProcess(String name, String folder) throws IOException {
        this.name = name;
        this.jar = Path.of(folder, "target/quarkus-app/quarkus-run.jar");
        if (!Files.exists(jar)) {
            throw new IllegalStateException(jar + " is not there: start this by ./suite bench");
        }
        var port = freePort();
        address = URI.create("http://127.0.0.1:" + port + "/" + name + "/v1");
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

    /** Starts the sample service; it answers when this returns. */
    public static ServiceProcess sample() throws IOException, InterruptedException {
        return started("sample", "platform/sample");
    }

    /** Starts the consent service; it answers when this returns. */
    public static ServiceProcess consent() throws IOException, InterruptedException {
        return started("consent", "consent-service");
    }

    /** Where its API is. */
    public URI address() {
        return address;
    }

    /** The database, as its superuser. To be closed. */
    public Connection database() throws SQLException {
        return DriverManager.getConnection(settings.get("quarkus.datasource.jdbc.url"), SUPERUSER, SUPERUSER);
    }

    /** How long the service itself, without its database, has had a processor so far. */
    public Duration processorTime() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
        postgres.stop();
    }

    private static ServiceProcess started(String name, String folder) throws IOException, InterruptedException {
        var service = new ServiceProcess(name, folder);
        try {
            service.awaitAnswer();
        } catch (IllegalStateException | InterruptedException e) {
            service.close();
            throw e;
        }
        return service;
    }

    private Path log() {
        return Path.of(".local/log/bench-" + name + ".log");
    }

    private Process launched() throws IOException {
        Files.createDirectories(log().getParent());
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add(HEAP);
        settings.forEach((key, value) -> command.add("-D" + key + "=" + value));
        command.addAll(List.of("-jar", jar.toString()));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log().toFile())
                .start();
    }

    private void awaitAnswer() throws InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            for (var i = 0; i < 600 && process.isAlive(); i++) {
                if (answers(client)) {
                    return;
                }
                TimeUnit.MILLISECONDS.sleep(100);
            }
        }
        throw new IllegalStateException("The " + name + " service did not start: see " + log());
    }

    /** Whether it is there, whatever it says. */
    private boolean answers(HttpClient client) throws InterruptedException {
        try {
            client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding());
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
