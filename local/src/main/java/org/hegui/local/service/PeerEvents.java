package org.hegui.local.service;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.hegui.local.settings.Service;

/** Which service is told of which events of another. */
enum PeerEvents {
    /** Who is erased. */
    CUSTOMERS(Service.CUSTOMER, Service.CONSENT, List.of("org.hegui.customer.erased.v1")),
    /** Whose profile is restricted, and for whom no more. */
    CONSENTS(
            Service.CONSENT,
            Service.CUSTOMER,
            List.of("org.hegui.consent.granted.v1", "org.hegui.consent.withdrawn.v1"));

    private final Service publisher;
    private final Service subscriber;
    private final List<String> types;

    PeerEvents(Service publisher, Service subscriber, List<String> types) {
        this.publisher = publisher;
        this.subscriber = subscriber;
        this.types = types;
    }

    static List<PeerEvents> to(Service service) {
        return Arrays.stream(values())
                .filter(events -> events.subscriber == service)
                .toList();
    }

    Service publisher() {
        return publisher;
    }

    Service subscriber() {
        return subscriber;
    }

    List<String> types() {
        return types;
    }

    /** The secrets with which the publisher signs, one a line. */
    Path secrets(Path data) {
        return data.resolve("keys")
                .resolve(subscriber.module())
                .resolve("peers")
                .resolve(publisher.module());
    }

    /** What tells the subscriber of that file; an environment variable cannot, for its name has no hyphen. */
    String setting(Path data) {
        return "-Dhegui.event.peers." + publisher.module() + ".secret-file=" + secrets(data);
    }
}
