package org.hegui.local;

import java.net.URI;

/** Where what listens on {@code ports} is reached. */
record Addresses(Ports ports) {
    URI http(Listener listener) {
        return URI.create("http://127.0.0.1:" + ports.of(listener) + "/");
    }

    URI keycloak() {
        return URI.create("http://127.0.0.1:" + ports.of(Listener.KEYCLOAK));
    }

    URI issuer() {
        return URI.create(keycloak() + "/realms/hegui");
    }

    String jdbc(String database) {
        return "jdbc:postgresql://127.0.0.1:" + ports.of(Listener.POSTGRES) + "/" + database;
    }

    /** For the reactive driver. */
    String postgresql(String database) {
        return jdbc(database).substring("jdbc:".length());
    }
}
