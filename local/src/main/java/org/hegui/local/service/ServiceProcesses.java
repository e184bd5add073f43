package org.hegui.local.service;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.hegui.local.process.Child;
import org.hegui.local.process.ChildSpec;
import org.hegui.local.process.Children;
import org.hegui.local.process.Java;
import org.hegui.local.process.Readiness;
import org.hegui.local.process.Stage;
import org.hegui.local.progress.Progress;
import org.hegui.local.progress.Stopwatch;
import org.hegui.local.secret.Secrets;
import org.hegui.local.settings.Addresses;
import org.hegui.local.settings.Ports;
import org.hegui.local.settings.Service;
import org.hegui.local.settings.SuiteSettings;

/** The chosen services as processes, each from the jar that its module's build has left. */
public final class ServiceProcesses {
    private static final String HEAP = "-Xmx256m";

    private final SuiteSettings settings;
    private final Children children;
    private final Readiness readiness;
    private final Progress progress;
    private final Addresses addresses;

    /** Those of this suite; nothing runs before {@link #start}. */
    public ServiceProcesses(SuiteSettings settings, Children children, Readiness readiness, Progress progress) {
        this.settings = settings;
        this.children = children;
        this.readiness = readiness;
        this.progress = progress;
        this.addresses = new Addresses(settings.ports());
    }

    /** Starts them all at once; each of the answered tasks waits for one to be ready. */
    public List<Callable<Void>> start(Secrets secrets) throws IOException {
        var environment = new ServiceEnvironment(settings, secrets);
        var waits = new ArrayList<Callable<Void>>();
        for (var service : chosen()) {
            var child = children.start(spec(service, service.module(), environment.of(service)));
            waits.add(() -> awaitReady(service, child));
        }
        return waits;
    }

    /** Starts one more process of the service on ports that nobody uses, and waits until it is ready. */
    public Replica replica(Service service, String name, String database, Secrets secrets)
            throws IOException, InterruptedException {
        var ports = Ports.free();
        var environment = new ServiceEnvironment(settings, secrets).of(service);
        environment.put("QUARKUS_DATASOURCE_JDBC_URL", addresses.jdbc(database));
        environment.put("QUARKUS_DATASOURCE_REACTIVE_URL", addresses.postgresql(database));
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(ports.of(service.http())));
        environment.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(ports.of(service.management())));
        var child = children.start(spec(service, name, environment));
        var there = new Addresses(ports);
        readiness.await(child, there.http(service.management()).resolve("q/health/ready"));
        return new Replica(child, there.http(service.http()));
    }

    private List<Service> chosen() {
        return Arrays.stream(Service.values())
                .filter(settings.services()::contains)
                .toList();
    }

    private Void awaitReady(Service service, Child child) throws InterruptedException {
        var watch = new Stopwatch();
        readiness.await(child, addresses.http(service.management()).resolve("q/health/ready"));
        progress.done(service.module(), addresses.http(service.http()).toString(), watch.elapsed());
        return null;
    }

    private ChildSpec spec(Service service, String name, Map<String, String> environment) throws IOException {
        var command = new ArrayList<String>(List.of(Java.program(), HEAP));
        command.addAll(Java.QUICK_START);
        PeerSubscriptions.prepare(settings.data(), service);
        PeerEvents.to(service).forEach(events -> command.add(events.setting(settings.data())));
        command.addAll(List.of("-jar", service.jar(settings.project()).toString()));
        var stage = service == Service.GATEWAY ? Stage.GATEWAY : Stage.SERVICES;
        return new ChildSpec(name, command, environment, settings.data(), "TERM", stage);
    }
}
