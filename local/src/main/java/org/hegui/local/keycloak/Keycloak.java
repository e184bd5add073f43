package org.hegui.local.keycloak;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.hegui.local.file.PrivateFiles;
import org.hegui.local.process.ChildSpec;
import org.hegui.local.process.Children;
import org.hegui.local.process.Java;
import org.hegui.local.process.Readiness;
import org.hegui.local.process.Stage;
import org.hegui.local.progress.Progress;
import org.hegui.local.settings.Addresses;
import org.hegui.local.settings.Listener;
import org.hegui.local.settings.SuiteSettings;
import org.hegui.local.settings.Versions;

/**
 * Keycloak with the realm {@code hegui}. The realm file is the truth: when it changes, Keycloak starts with a fresh
 * database and imports it anew. There is no administrator.
 */
public final class Keycloak {
    private static final String REALM_FILE = "hegui-realm.json";

    private final SuiteSettings settings;
    private final Children children;
    private final Progress progress;
    private final Addresses addresses;
    private final Path home;

    /** Of this suite; nothing runs before {@link #start}. */
    public Keycloak(SuiteSettings settings, Children children, Progress progress) {
        this.settings = settings;
        this.children = children;
        this.progress = progress;
        this.addresses = new Addresses(settings.ports());
        this.home = settings.data().resolve("keycloak");
    }

    /** Starts it and waits until it is ready; imports the realm when that is new or has changed. */
    public void start(Readiness readiness) throws IOException, InterruptedException {
        var distribution = new KeycloakDistribution(settings, children, progress).unpacked();
        var realm = settings.project().resolve("local/src/main/realm").resolve(REALM_FILE);
        var marker = home.resolve("imported");
        var fingerprint = fingerprint(realm);
        var imported = Files.exists(marker) && Files.readString(marker).equals(fingerprint);
        if (!imported) {
            prepareImport(realm);
        }
        link(distribution);
        readiness.await(
                children.start(spec(distribution, imported)),
                addresses.http(Listener.KEYCLOAK_MANAGEMENT).resolve("health/ready"));
        Files.writeString(marker, fingerprint);
    }

    private void prepareImport(Path realm) throws IOException {
        progress.say("Keycloak starts with a fresh database and imports the realm …");
        PrivateFiles.deleteTree(home);
        var folder = Files.createDirectories(home.resolve("data/import"));
        Files.copy(realm, folder.resolve(REALM_FILE), StandardCopyOption.REPLACE_EXISTING);
    }

    /** Keycloak keeps its data below its home, so each suite has a home of its own with links to the programs. */
    private void link(Path distribution) throws IOException {
        Files.createDirectories(home);
        for (var name : List.of("lib", "conf", "providers", "themes")) {
            var link = home.resolve(name);
            Files.deleteIfExists(link);
            Files.createSymbolicLink(link, distribution.resolve(name));
        }
    }

    private ChildSpec spec(Path distribution, boolean imported) {
        var ports = settings.ports();
        var start = Stream.of(
                "start",
                "--optimized",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + ports.of(Listener.KEYCLOAK),
                "--http-management-host=127.0.0.1",
                "--http-management-port=" + ports.of(Listener.KEYCLOAK_MANAGEMENT),
                "--hostname=" + addresses.keycloak(),
                // it would note each question about its health until it is ready
                "--log-level=info,io.smallrye.health:off");
        var arguments = imported ? start : Stream.concat(start, Stream.of("--import-realm"));
        return new ChildSpec(
                "keycloak",
                command(distribution, home, Java.QUICK_START, arguments.toList()),
                Map.of(),
                home,
                "TERM",
                Stage.FOUNDATION);
    }

    /** What {@code bin/kc.sh} runs, without the shell in between, which would keep signals from the process. */
    static List<String> command(Path distribution, Path home, List<String> flags, List<String> arguments) {
        var java = Stream.of(Java.program(), "-Xms64m", "-Xmx512m", "-Dfile.encoding=UTF-8");
        var open = Stream.of("java.util", "java.util.concurrent", "java.security", "java.lang")
                .map(name -> "--add-opens=java.base/" + name + "=ALL-UNNAMED");
        var factory = "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory";
        var properties = Stream.of(
                "--enable-native-access=ALL-UNNAMED",
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory=" + factory,
                "-Dpicocli.disable.closures=true",
                "-Duser.language=en",
                "-Duser.country=US");
        var main = Stream.of(
                "-cp",
                distribution.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint");
        return Stream.of(java, flags.stream(), open, properties, main, arguments.stream())
                .flatMap(part -> part)
                .toList();
    }

    private static String fingerprint(Path file) throws IOException {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
            return HexFormat.of().formatHex(hash) + " " + Versions.keycloak();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
