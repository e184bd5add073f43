package org.hegui.consent.prompt;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.hegui.consent.consent.statement.Consent;
import org.hegui.statute.consent.ConsentKind;

/** The last time that a person said no to a purpose, or took a yes back, and has not said yes to the same since. Pure. */
final class LastNo {

    private LastNo() {}

    /** When it was; empty when nothing speaks against asking. */
    static Optional<Instant> in(List<Consent> newestFirst) {
        var agreed = new HashSet<Topic>();
        for (var consent : newestFirst) {
            var topic = new Topic(consent.said().kind(), consent.said().recipient());
            switch (consent.said().status()) {
                case GRANTED -> agreed.add(topic);
                case REFUSED, WITHDRAWN -> {
                    if (!agreed.contains(topic)) {
                        return Optional.of(consent.saidAt());
                    }
                }
                case EXPIRED -> {}
            }
        }
        return Optional.empty();
    }

    private record Topic(ConsentKind kind, @Nullable String recipient) {}
}
