package org.hegui.consent.consent.state;

import static org.hegui.platform.problem.CommonProblem.FORBIDDEN;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

import org.hegui.consent.consent.asked.AskedPurposeLookup;
import org.hegui.consent.consent.asked.Epochs;
import org.hegui.consent.consent.statement.Consent;
import org.hegui.consent.consent.statement.ConsentRepository;
import org.hegui.platform.identity.CurrentActor;
import org.hegui.platform.problem.Refusal;
import org.hegui.platform.problem.Violation;

/** Tells where people stand, by what they had said until an instant. */
@ApplicationScoped
class StateService {

    private final ConsentRepository consents;
    private final AskedPurposeLookup purposes;
    private final NoticeVersionQueries notices;
    private final CurrentActor current;
    private final Clock clock;

    StateService(
            ConsentRepository consents,
            AskedPurposeLookup purposes,
            NoticeVersionQueries notices,
            CurrentActor current,
            Clock clock) {
        this.consents = consents;
        this.purposes = purposes;
        this.notices = notices;
        this.current = current;
        this.clock = clock;
    }

    /** Where the person stood at the instant; all that is committed counts when none is given. */
    @WithSession
    Uni<StateResponse> state(UUID subjectId, String purpose, @Nullable Instant at) {
        var handler = current.actor().handler();
        if (!current.actor().mayActFor(subjectId)) {
            throw new Refusal(FORBIDDEN, "A customer can see only what they said themselves.");
        }
        if (at != null && at.isAfter(clock.instant())) {
            throw Refusal.ofFields(List.of(new Violation("at", "must not lie ahead")));
        }
        return purposes.id(handler, purpose)
                .chain(id -> history(handler, subjectId, id, at)
                        .chain(history -> state(new Asked(handler, subjectId, id, instant(at, history)), history)));
    }

    private Uni<List<Consent>> history(String handler, UUID subjectId, UUID purpose, @Nullable Instant at) {
        return at == null
                ? consents.history(handler, subjectId, purpose)
                : consents.history(handler, subjectId, purpose, at);
    }

    /** What was said in a burst is said a little later than the clock shows. */
    private Instant instant(@Nullable Instant at, List<Consent> history) {
        var now = at == null ? clock.instant() : at;
        return history.isEmpty() || history.getFirst().saidAt().isBefore(now)
                ? now
                : history.getFirst().saidAt();
    }

    private Uni<StateResponse> state(Asked asked, List<Consent> history) {
        return purposes.epochs(asked.handler(), asked.purpose(), asked.at())
                .chain(epochs -> notices.versions(
                                asked.handler(),
                                history.stream().map(Consent::noticeId).collect(Collectors.toSet()))
                        .map(versions -> response(asked, history, epochs, versions)));
    }

    private static StateResponse response(
            Asked asked, List<Consent> history, Epochs epochs, Map<UUID, Integer> noticeVersions) {
        var standings = Standings.of(history, asked.at(), epochs, epochs.held()).all();
        return new StateResponse(
                asked.subjectId(),
                asked.purpose(),
                epochs.held(),
                asked.at(),
                standings.stream()
                        .map(standing -> StandingResponse.of(standing, noticeVersions))
                        .toList());
    }

    private record Asked(String handler, UUID subjectId, UUID purpose, Instant at) {}
}
