package org.hegui.local.settings;

import java.net.URI;

/** Where what listens on {@code ports} is reached. */
public record Addresses(Ports ports) {
    /** Where {@code listener} answers. */
    public URI http(Listener listener) {
        return URI.create("http://127.0.0.1:" + ports.of(listener) + "/");
    }

    /** The base of Keycloak, without a slash at the end. */
    public URI keycloak() {
        return URI.create("http://127.0.0.1:" + ports.of(Listener.KEYCLOAK));
    }

    /** The {@code iss} of the tokens. */
    public URI issuer() {
        return URI.create(keycloak() + "/realms/hegui");
    }

    /** For the JDBC driver. */
    public String jdbc(String database) {
        return "jdbc:postgresql://127.0.0.1:" + ports.of(Listener.POSTGRES) + "/" + database;
    }

    /** For the reactive driver. */
    public String postgresql(String database) {
        return jdbc(database).substring("jdbc:".length());
    }
}
