package org.hegui.platform.event.signature;

/** How events are signed (Standard Webhooks). */
public enum WebhookScheme {
    /** {@code v1}: a secret that both sides know, HMAC-SHA-256. */
    HMAC("v1"),
    /** {@code v1a}: a private key of ours whose public key the receiver knows, Ed25519. */
    ED25519("v1a");

    private final String version;

    WebhookScheme(String version) {
        this.version = version;
    }

    String version() {
        return version;
    }
}
