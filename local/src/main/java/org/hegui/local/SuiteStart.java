package org.hegui.local;

import java.io.IOException;
import java.util.List;

import org.hegui.local.keycloak.Keycloak;
import org.hegui.local.keycloak.Tokens;
import org.hegui.local.postgres.Postgres;
import org.hegui.local.process.Children;
import org.hegui.local.process.Readiness;
import org.hegui.local.progress.Progress;
import org.hegui.local.progress.Stopwatch;
import org.hegui.local.secret.Secrets;
import org.hegui.local.seed.Seeder;
import org.hegui.local.service.PeerSubscriptions;
import org.hegui.local.service.ServiceProcesses;
import org.hegui.local.settings.Addresses;
import org.hegui.local.settings.Listener;
import org.hegui.local.settings.Service;
import org.hegui.local.settings.SuiteSettings;

/** The way of a suite from nothing to ready and seeded. */
final class SuiteStart {
    private final SuiteSettings settings;
    private final Children children;
    private final Readiness readiness;
    private final Secrets secrets;
    private final MailSink mail;
    private final Progress progress;
    private final Addresses addresses;

    SuiteStart(
            SuiteSettings settings,
            Children children,
            Readiness readiness,
            Secrets secrets,
            MailSink mail,
            Progress progress) {
        this.settings = settings;
        this.children = children;
        this.readiness = readiness;
        this.secrets = secrets;
        this.mail = mail;
        this.progress = progress;
        this.addresses = new Addresses(settings.ports());
    }

    /** Starts first what the services need, all at once, then the services, all at once. */
    void run() throws IOException, InterruptedException {
        settings.ports().refuseTaken(settings.listeners());
        Parallel.run(List.of(this::startPostgres, this::startKeycloak, this::startMail));
        startServices();
        seed();
    }

    private Void startPostgres() throws IOException, InterruptedException {
        var watch = new Stopwatch();
        new Postgres(settings, children, secrets).start();
        progress.done("PostgreSQL", addresses.jdbc("…"), watch.elapsed());
        return null;
    }

    private Void startKeycloak() throws IOException, InterruptedException {
        var watch = new Stopwatch();
        new Keycloak(settings, children, progress).start(readiness);
        progress.done("Keycloak", addresses.issuer().toString(), watch.elapsed());
        return null;
    }

    private Void startMail() throws IOException {
        var watch = new Stopwatch();
        mail.start();
        progress.done("mail sink", "port " + settings.ports().of(Listener.SMTP), watch.elapsed());
        return null;
    }

    private void startServices() throws IOException, InterruptedException {
        Parallel.run(new ServiceProcesses(settings, children, readiness, progress).start(secrets));
        new PeerSubscriptions(settings, tokens()).make();
    }

    private void seed() throws IOException, InterruptedException {
        if (settings.seedSize() == 0 || settings.services().size() < Service.values().length) {
            return;
        }
        var watch = new Stopwatch();
        var gateway = addresses.http(Listener.GATEWAY);
        var outcome = new Seeder(gateway, tokens(), settings.data(), progress).seed(settings.seedSize());
        progress.done("seed", outcome, watch.elapsed());
    }

    private Tokens tokens() {
        return new Tokens(addresses.issuer());
    }
}
