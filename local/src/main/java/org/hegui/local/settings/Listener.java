package org.hegui.local.settings;

/** Each port on which something of the suite listens, with the number it has when nobody asks for another. */
public enum Listener {
    GATEWAY(8080, "the gateway"),
    CONSENT(8081, "consent-service"),
    CUSTOMER(8082, "customer-service"),
    BREACH(8083, "breach-service"),
    TRANSFER(8084, "transfer-service"),
    GATEWAY_MANAGEMENT(9080, "the gateway's health"),
    CONSENT_MANAGEMENT(9081, "consent-service's health"),
    CUSTOMER_MANAGEMENT(9082, "customer-service's health"),
    BREACH_MANAGEMENT(9083, "breach-service's health"),
    TRANSFER_MANAGEMENT(9084, "transfer-service's health"),
    KEYCLOAK(8180, "Keycloak"),
    KEYCLOAK_MANAGEMENT(9180, "Keycloak's health"),
    POSTGRES(15432, "PostgreSQL"),
    SMTP(1025, "the mail sink");

    private final int standardPort;
    private final String label;

    Listener(int standardPort, String label) {
        this.standardPort = standardPort;
        this.label = label;
    }

    /** The port of the local suite that {@code ./suite up} starts. */
    public int standardPort() {
        return standardPort;
    }

    /** What listens there, as a person would say it. */
    public String label() {
        return label;
    }
}
