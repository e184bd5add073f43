package org.hegui.consent.preference;

import static org.hegui.consent.ConsentProblem.PREFERENCE_NOT_FOUND;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;

import org.hegui.consent.ConsentEvents;
import org.hegui.consent.person.Choices;
import org.hegui.platform.event.EventDraft;
import org.hegui.platform.event.Events;
import org.hegui.platform.evidence.Evidence;
import org.hegui.platform.evidence.EvidenceDraft;
import org.hegui.platform.identity.CurrentActor;
import org.hegui.platform.law.Law;
import org.hegui.platform.page.Page;
import org.hegui.platform.page.PageRequest;
import org.hegui.platform.problem.CommonProblem;
import org.hegui.platform.problem.Refusal;

/** Records what people choose. Their own log-in speaks for themselves only. */
@ApplicationScoped
class PreferenceService {

    private final PreferenceRepository preferences;
    private final PreferenceEffects effects;
    private final Choices choices;
    private final Evidence evidence;
    private final Events events;
    private final CurrentActor current;
    private final Law law;
    private final Clock clock;

    PreferenceService(
            PreferenceRepository preferences,
            PreferenceEffects effects,
            Choices choices,
            Evidence evidence,
            Events events,
            CurrentActor current,
            Law law,
            Clock clock) {
        this.preferences = preferences;
        this.effects = effects;
        this.choices = choices;
        this.evidence = evidence;
        this.events = events;
        this.current = current;
        this.law = law;
        this.clock = clock;
    }

    /** Records a choice; from its commit on everything that asks is told so. */
    @WithTransaction
    Uni<PreferenceResponse> record(PreferenceStatement said) {
        refuseOthers(said.subjectId());
        var handler = current.actor().handler();
        var id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        return choices.lock(handler, said.subjectId())
                .chain(() -> effects.refuse(said))
                .chain(() -> preferences.last(handler, said.subjectId()))
                .chain(last -> evidence.record(current.actor(), proof(id, said))
                        .map(proof -> new Preference(id, handler, said, proof, after(last))))
                .chain(preferences::persistAndFlush)
                .call(() -> effects.apply(handler, said))
                .call(() -> events.publish(event(handler, id, said)))
                .map(Preference::response);
    }

    @WithSession
    Uni<StandingPreferencesResponse> standing(UUID subjectId) {
        refuseOthers(subjectId);
        return choices.of(current.actor().handler(), subjectId)
                .map(found -> StandingPreferencesResponse.of(subjectId, found));
    }

    @WithSession
    Uni<PreferenceResponse> get(UUID id) {
        return preferences
                .find(current.actor().handler(), id)
                .map(found -> found != null && current.actor().mayActFor(found.subjectId()) ? found : null)
                .onItem()
                .ifNull()
                .failWith(() -> new Refusal(PREFERENCE_NOT_FOUND, "There is no choice with this id."))
                .map(Preference::response);
    }

    @WithSession
    Uni<Page<PreferenceResponse>> history(UUID subjectId, PageRequest page) {
        refuseOthers(subjectId);
        return preferences
                .history(current.actor().handler(), subjectId, page)
                .map(found -> Page.of(found, page.limit(), Preference::id).map(Preference::response));
    }

    /** Later than what the person said before, whatever clocks of replicas say. */
    private Instant after(@Nullable Instant last) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return last == null || now.isAfter(last) ? now : last.plus(1, ChronoUnit.MICROS);
    }

    private EvidenceDraft proof(UUID id, PreferenceStatement said) {
        return EvidenceDraft.of("preference.recorded", "preference", id, said.chosen() ? "ALLOWED" : "REFUSED")
                .about(said.subjectId())
                .relyingOn(PreferenceReasons.of(said.kind(), law.today()))
                .with("kind", said.kind())
                .with("channel", said.channelCode())
                .with("source", said.source());
    }

    private static EventDraft event(String handler, UUID id, PreferenceStatement said) {
        return EventDraft.of(ConsentEvents.PREFERENCE_CHANGED, handler, said.subjectId())
                .with("preferenceId", id)
                .with("kind", said.kind())
                .withCode("channel", said.channelCode())
                .with("chosen", said.chosen());
    }

    private void refuseOthers(UUID subjectId) {
        if (!current.actor().mayActFor(subjectId)) {
            throw new Refusal(CommonProblem.FORBIDDEN, "A customer can speak for themselves only.");
        }
    }
}
