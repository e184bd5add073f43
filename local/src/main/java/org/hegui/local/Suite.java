package org.hegui.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

import org.jspecify.annotations.Nullable;

import org.hegui.local.keycloak.Tokens;
import org.hegui.local.process.Children;
import org.hegui.local.process.Readiness;
import org.hegui.local.process.RunLock;
import org.hegui.local.progress.Progress;
import org.hegui.local.progress.SuiteRefused;
import org.hegui.local.secret.Secrets;
import org.hegui.local.service.Replica;
import org.hegui.local.service.ServiceProcesses;
import org.hegui.local.settings.Addresses;
import org.hegui.local.settings.Listener;
import org.hegui.local.settings.Service;
import org.hegui.local.settings.SuiteSettings;

/**
 * A running suite: PostgreSQL, Keycloak, a mail sink and the services, each a process of its own, all on the loopback
 * address. Closing it stops every process that it has started.
 */
public final class Suite implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final SuiteSettings settings;
    private final Progress progress;
    private final Addresses addresses;
    private final RunLock lock;
    private final Children children;
    private final Readiness readiness = new Readiness();
    private final MailSink mail;
    private final Secrets secrets;
    private final AtomicInteger replicas = new AtomicInteger();
    private final AtomicBoolean closing = new AtomicBoolean();
    private final AtomicReference<@Nullable Thread> starter = new AtomicReference<>();

    /** Takes the lock of the home folder; nothing runs before {@link #begin}. */
    Suite(SuiteSettings settings, Progress progress) {
        this.settings = settings;
        this.progress = progress;
        this.addresses = new Addresses(settings.ports());
        this.lock = RunLock.take(settings);
        this.children = new Children(settings.log(), lock.roster(), PATIENCE);
        this.secrets = new Secrets(settings.data());
        this.mail = new MailSink(mailFolder(), settings.ports().of(Listener.SMTP));
    }

    /** Starts a suite and answers when it is ready and seeded; when that fails, nothing is left running. */
    public static Suite start(SuiteSettings settings, Progress progress) throws InterruptedException {
        var suite = new Suite(settings, progress);
        try {
            suite.begin();
            return suite;
        } catch (RuntimeException | InterruptedException e) {
            suite.close();
            throw e;
        }
    }

    /** Ends early with an interruption when the suite is closed meanwhile. */
    void begin() throws InterruptedException {
        starter.set(Thread.currentThread());
        try {
            stopLeftovers();
            new SuiteStart(settings, children, readiness, secrets, mail, progress).run();
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            throw new SuiteRefused("The suite can't start: " + e.getMessage() + ".", e);
        } finally {
            starter.set(null);
        }
    }

    /** Starts one more process of a running service on the same database and waits until it is ready. */
    public Replica startReplica(Service service) throws IOException, InterruptedException {
        return startReplica(service, service.database().orElseThrow());
    }

    /** The same on another database of this suite's PostgreSQL, for example on a restored backup, with the same keys. */
    public Replica startReplica(Service service, String database) throws IOException, InterruptedException {
        var name = service.module() + "-replica-" + replicas.incrementAndGet();
        return new ServiceProcesses(settings, children, readiness, progress).replica(service, name, database, secrets);
    }

    /** Where everything is reached by people and programs alike. */
    public URI gateway() {
        return addresses.http(Listener.GATEWAY);
    }

    /** Where {@code service} answers when it is asked directly. */
    public URI address(Service service) {
        return addresses.http(service.http());
    }

    /** Where {@code service} tells its health. */
    public URI management(Service service) {
        return addresses.http(service.management());
    }

    /** The {@code iss} of the tokens, and the base of OIDC discovery. */
    public URI issuer() {
        return addresses.issuer();
    }

    /** Log-in at this suite's Keycloak as one of the demo users or clients. */
    public Tokens tokens() {
        return new Tokens(issuer());
    }

    /** The JDBC address of a service's database; its name is also that of the role that owns it and sees every row. */
    public String jdbcUrl(String database) {
        return addresses.jdbc(database);
    }

    /** The password of a service's database role. */
    public String databasePassword(String role) {
        try {
            return secrets.password(role);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folder of the mails that were sent, one {@code .eml} file each. */
    public Path mailFolder() {
        return settings.data().resolve("mail");
    }

    /** The folder of the log files, {@code <process>.log} each. */
    public Path logFolder() {
        return settings.log();
    }

    /** Waits until a process ends; refuses with what is known about it, unless the suite is being closed. */
    void awaitFailure() throws InterruptedException {
        try {
            var ended = children.firstEnded().get();
            if (!closing()) {
                throw ended.endedByItself();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether somebody has begun to close it. */
    boolean closing() {
        return closing.get();
    }

    @Override
    public void close() {
        if (closing.getAndSet(true)) {
            return;
        }
        // requests of the seed would keep the services busy, and these finish what they were asked
        Optional.ofNullable(starter.get()).ifPresent(Thread::interrupt);
        try {
            children.close();
            mail.close();
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void stopLeftovers() throws IOException {
        var names = lock.roster().stopLeftovers();
        if (!names.isEmpty()) {
            progress.say("Stopped what a run that crashed had left behind: " + String.join(", ", names) + ".");
        }
    }
}
