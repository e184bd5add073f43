package org.hegui.platform.event.inbox;

import static org.hegui.platform.event.EventProblem.WEBHOOK_SIGNATURE_INVALID;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

import io.quarkus.runtime.Startup;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;

import org.hegui.platform.event.Envelope;
import org.hegui.platform.event.EventConfig;
import org.hegui.platform.event.signature.WebhookKey;
import org.hegui.platform.event.signature.WebhookMessage;
import org.hegui.platform.problem.Refusal;
import org.hegui.platform.time.MovableClock;

/** Who may send us events. */
@Startup
@Singleton
class EventPeers {

    private static final Duration REST = Duration.ofSeconds(1);

    private final EventConfig config;
    private final MovableClock clock;
    private final AtomicLong lastRead = new AtomicLong(System.nanoTime() - REST.toNanos());
    private volatile Map<String, List<WebhookKey>> keys;

    EventPeers(EventConfig config, MovableClock clock) {
        this.config = config;
        this.clock = clock;
        this.keys = read();
    }

    /** Keys change without a restart. */
    @Scheduled(every = "1m", delayed = "1m")
    void refresh() {
        keys = read();
    }

    /**
     * The {@code source} of the peer that signed the message.
     *
     * @throws Refusal (401) when it is nobody's, or too old or new
     */
    String sourceOf(WebhookMessage message, String signatures) {
        var distance = Duration.between(Instant.ofEpochSecond(message.timestamp()), clock.realInstant())
                .abs();
        if (distance.compareTo(config.timestampTolerance()) > 0) {
            throw refused();
        }
        return signer(message, signatures)
                .or(() -> refreshedNow() ? signer(message, signatures) : Optional.empty())
                .orElseThrow(EventPeers::refused);
    }

    private Optional<String> signer(WebhookMessage message, String signatures) {
        return keys.entrySet().stream()
                .filter(peer -> message.isSignedBy(peer.getValue(), signatures))
                .map(peer -> Envelope.sourceOf(peer.getKey()).toString())
                .findFirst();
    }

    /** A new key is known as soon as it is used; who sends nonsense makes us read at most once in a while. */
    private boolean refreshedNow() {
        var now = System.nanoTime();
        var before = lastRead.get();
        if (now - before < REST.toNanos() || !lastRead.compareAndSet(before, now)) {
            return false;
        }
        refresh();
        return true;
    }

    static Refusal refused() {
        return new Refusal(WEBHOOK_SIGNATURE_INVALID, "The event is not signed, in time, by a service known here.");
    }

    private Map<String, List<WebhookKey>> read() {
        return config.peers().entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, peer -> read(peer.getValue().secretFile())));
    }

    private static List<WebhookKey> read(Path file) {
        try {
            return Files.readString(file)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .map(WebhookKey::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
