package org.hegui.platform.event;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;

/** How events are kept, signed, sent and received. */
@ConfigMapping(prefix = "hegui.event")
public interface EventConfig {

    /** Tink JSON keyset (AEAD) that seals the signing keys of subscriptions. Mounted as a secret. */
    Optional<Path> keysetFile();

    /** How often a dispatcher looks for work that nobody told it of; finished work makes it look at once. */
    @WithDefault("1s")
    Duration dispatchEvery();

    /** The most requests that one replica has open at a time. */
    @WithDefault("256")
    @Min(1) int inFlight();

    /** The most requests that all replicas together have open to one subscription. */
    @WithDefault("8")
    @Min(1) int inFlightPerSubscription();

    /** How long a delivery belongs to the replica that took it; must be well above the answer time-out. */
    @WithDefault("1M")
    Duration lease();

    /** How long to wait before the second attempt; doubled for each that follows, with jitter. */
    @WithDefault("5s")
    Duration retryFirst();

    /** The longest wait between two attempts. */
    @WithDefault("1H")
    Duration retryLongest();

    /** After so many attempts a delivery is a dead letter. */
    @WithDefault("24")
    @Min(1) int giveUpAfterAttempts();

    /** After so long a delivery that failed is a dead letter. */
    @WithDefault("P3D")
    Duration giveUpAfter();

    /** Whether later events of a subject wait while an earlier one is a dead letter. */
    @WithDefault("false")
    boolean holdSubjectAfterDeadLetter();

    /** The longest time to connect to a receiver. */
    @WithDefault("3s")
    Duration connectTimeout();

    /** The longest time for the whole request. */
    @WithDefault("10s")
    Duration answerTimeout();

    /** How many bytes of an answer are read, and thrown away, before the connection is cut. */
    @WithDefault("4096")
    int answerLimit();

    /** Whether events may be sent without TLS; for tests and development. */
    @WithDefault("false")
    boolean allowHttp();

    /** Internal networks (CIDR) to which events may be sent all the same, such as that of the other services. */
    Optional<List<String>> allowedPrivateTargets();

    /** How long the old key of a subscription goes on signing beside the new one. */
    @WithDefault("P1D")
    Duration rotationOverlap();

    /** How long a delivered event is kept for replays and for the log. */
    @WithDefault("P30D")
    Duration keepDelivered();

    /** How long a dead letter is kept. */
    @WithDefault("P180D")
    Duration keepDeadLetters();

    /** How long it is remembered that an event was received. Must be longer than a sender keeps dead letters. */
    @WithDefault("P181D")
    Duration keepReceived();

    /** How far the time in a received event's signature may be from ours. */
    @WithDefault("5M")
    Duration timestampTolerance();

    /** Who may send us events, by the name of the service, such as {@code consent-service}. */
    Map<String, Peer> peers();

    /** A service that may send us events. */
    interface Peer {

        /** Its keys, one a line: {@code whsec_…} (HMAC) or {@code whpk_…} (public, Ed25519). Read again each minute. */
        Path secretFile();
    }
}
