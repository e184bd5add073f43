package org.hegui.gateway;

import java.net.URI;
import java.time.Duration;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;

/** What the gateway needs to know of its surroundings. */
@ConfigMapping(prefix = "gateway")
public interface GatewayConfig {

    /** Where each service is: scheme, host and port. */
    Addresses routes();

    /** Where each service says whether it is ready, asked only for the start page. */
    Addresses health();

    /** How long a service may take to say whether it is ready. */
    @WithDefault("1s")
    Duration healthTimeout();

    /** How long it may take to connect to a service. */
    @WithDefault("2s")
    Duration connectTimeout();

    /** How long a service may take to begin its answer, counted from the last part of the request that it took. */
    @WithDefault("30s")
    Duration answerTimeout();

    /** How long a connection to a service may stand still, within an exchange or kept for the next one. */
    @WithDefault("60s")
    Duration idleTimeout();

    /** Connections to one service at most; further requests wait for one to become free. */
    @WithDefault("256")
    @Min(1) int maxConnections();

    /** Requests to one service that may wait for a connection. */
    @WithDefault("1024")
    @Min(1) int maxWaiting();

    /** The largest request body that is passed on. A service may allow less. */
    @WithDefault("10M")
    MemorySize maxRequestBody();

    /** One address for each service. */
    interface Addresses {

        URI consent();

        URI customer();

        URI breach();

        URI transfer();

        /** The address of this service. */
        default URI of(Peer peer) {
            return switch (peer) {
                case CONSENT -> consent();
                case CUSTOMER -> customer();
                case BREACH -> breach();
                case TRANSFER -> transfer();
            };
        }
    }
}
