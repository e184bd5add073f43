package org.hegui.local.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.hegui.local.file.OneTime;
import org.hegui.local.file.PrivateFiles;
import org.hegui.local.process.Child;
import org.hegui.local.process.ChildSpec;
import org.hegui.local.process.Children;
import org.hegui.local.process.Stage;
import org.hegui.local.progress.Stopwatch;
import org.hegui.local.progress.SuiteRefused;
import org.hegui.local.secret.Secrets;
import org.hegui.local.settings.Addresses;
import org.hegui.local.settings.Listener;
import org.hegui.local.settings.SuiteSettings;
import org.hegui.local.settings.Versions;

/** One PostgreSQL server for all services, on the loopback address, with password log-in for everyone. */
public final class Postgres {
    static final String SUPERUSER = "postgres";

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final long POLL_MILLIS = 50;

    private final SuiteSettings settings;
    private final Children children;
    private final Secrets secrets;
    private final Path cluster;

    /** Of this suite; nothing runs before {@link #start}. */
    public Postgres(SuiteSettings settings, Children children, Secrets secrets) {
        this.settings = settings;
        this.children = children;
        this.secrets = secrets;
        this.cluster = settings.data().resolve("postgresql");
    }

    /** Starts it, waits until it takes connections and prepares the databases. */
    public void start() throws IOException, InterruptedException {
        var programs = PostgresBinaries.unpackedIn(settings.tools(), Versions.postgresql())
                .resolve("bin");
        OneTime.make(cluster, folder -> children.run(initdb(programs, folder)));
        forgetStalePid();
        awaitConnections(children.start(postgres(programs)));
        new Databases(settings, secrets).create();
    }

    private ChildSpec initdb(Path programs, Path folder) throws IOException {
        var passwordFile = settings.data().resolve("postgres-password");
        PrivateFiles.write(passwordFile, secrets.password(SUPERUSER) + "\n");
        // the built-in locale sorts alike on every operating system
        var options = List.of(
                "--pgdata=" + folder,
                "--username=" + SUPERUSER,
                "--pwfile=" + passwordFile,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=C");
        return spec("initdb", command(programs.resolve("initdb"), options));
    }

    private ChildSpec postgres(Path programs) {
        var options = Stream.of(
                        "listen_addresses=127.0.0.1",
                        "port=" + settings.ports().of(Listener.POSTGRES),
                        "unix_socket_directories=",
                        "max_connections=200",
                        "timezone=UTC",
                        // a demo may lose its last moments when the machine loses power
                        "synchronous_commit=off")
                .flatMap(setting -> Stream.of("-c", setting));
        var arguments = Stream.concat(Stream.of("-D", cluster.toString()), options);
        return spec("postgresql", command(programs.resolve("postgres"), arguments.toList()));
    }

    /** INT asks PostgreSQL for its fast, orderly shutdown; TERM would wait for every client to leave. */
    private ChildSpec spec(String name, List<String> command) {
        return new ChildSpec(name, command, Map.of(), settings.data(), "INT", Stage.FOUNDATION);
    }

    /** PostgreSQL refuses to run as root; in a user namespace of its own root is nobody. */
    private static List<String> command(Path program, List<String> arguments) {
        var prefix = System.getProperty("user.name").equals("root")
                ? Stream.of("unshare", "--user")
                : Stream.<String>empty();
        return Stream.concat(prefix, Stream.concat(Stream.of(program.toString()), arguments.stream()))
                .toList();
    }

    /** After a crash the id in the file may belong to some other program by now, and PostgreSQL would wait for it. */
    private void forgetStalePid() throws IOException {
        var file = cluster.resolve("postmaster.pid");
        if (Files.exists(file)) {
            var pid = Long.parseLong(Files.readAllLines(file).getFirst().strip());
            if (!isPostgres(pid)) {
                Files.delete(file);
            }
        }
    }

    private static boolean isPostgres(long pid) {
        return ProcessHandle.of(pid)
                .flatMap(process -> process.info().command())
                .filter(command -> command.endsWith("/postgres"))
                .isPresent();
    }

    private void awaitConnections(Child server) throws IOException, InterruptedException {
        var watch = new Stopwatch();
        while (!connects()) {
            if (!server.alive()) {
                throw server.endedByItself();
            }
            if (watch.elapsed().compareTo(PATIENCE) > 0) {
                throw new SuiteRefused("PostgreSQL takes no connection; see " + server.log() + ".");
            }
            Thread.sleep(POLL_MILLIS);
        }
    }

    private boolean connects() throws IOException {
        try (var connection = DriverManager.getConnection(
                new Addresses(settings.ports()).jdbc(SUPERUSER), SUPERUSER, secrets.password(SUPERUSER))) {
            return connection.isValid(1);
        } catch (SQLException notYet) {
            return false;
        }
    }
}
