package org.hegui.consent.receipt;

import java.net.URI;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;

/** Where people reach what receipts point at. */
@ConfigMapping(prefix = "consent.receipt")
public interface ReceiptConfig {

    /** Address of the gateway as people reach it, for the QR code; when absent, the host that the caller named. */
    Optional<URI> publicUrl();
}
