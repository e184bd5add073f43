package org.hegui.consent.suppression.lifting;

import static org.hegui.consent.ConsentProblem.SUPPRESSION_NOT_FOUND;
import static org.hegui.consent.ConsentProblem.SUPPRESSION_STANDS;

import java.time.Clock;
import java.util.UUID;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

import org.hegui.consent.ConsentEvents;
import org.hegui.consent.address.AddressHash;
import org.hegui.consent.person.Choices;
import org.hegui.consent.suppression.Suppression;
import org.hegui.consent.suppression.SuppressionReasons;
import org.hegui.consent.suppression.SuppressionRepository;
import org.hegui.consent.suppression.SuppressionResponse;
import org.hegui.platform.event.EventDraft;
import org.hegui.platform.event.Events;
import org.hegui.platform.evidence.Evidence;
import org.hegui.platform.evidence.EvidenceDraft;
import org.hegui.platform.identity.CurrentActor;
import org.hegui.platform.law.Law;
import org.hegui.platform.problem.Refusal;
import org.hegui.statute.marketing.Channel;

/** Ends suppressions, on nothing but what the person said after they began. */
@ApplicationScoped
public class LiftingService {

    private final SuppressionRepository suppressions;
    private final LaterConsentQueries consents;
    private final AddressHash addresses;
    private final Choices choices;
    private final Evidence evidence;
    private final Events events;
    private final CurrentActor current;
    private final Law law;
    private final Clock clock;

    LiftingService(
            SuppressionRepository suppressions,
            LaterConsentQueries consents,
            AddressHash addresses,
            Choices choices,
            Evidence evidence,
            Events events,
            CurrentActor current,
            Law law,
            Clock clock) {
        this.suppressions = suppressions;
        this.consents = consents;
        this.addresses = addresses;
        this.choices = choices;
        this.evidence = evidence;
        this.events = events;
        this.current = current;
        this.law = law;
        this.clock = clock;
    }

    /**
     * Lifts one suppression on a later consent of the person. Checked is that this very person gave it, themself, after the
     * suppression began; that it still holds; that its purpose rests on consent; and that it covers a field by which the
     * channel reaches people, for no purpose says that it is marketing. Anything else is refused (409), for no advertisement
     * is sent without consent to it (AD-43).
     */
    @WithTransaction
    Uni<SuppressionResponse> lift(UUID id, LiftSuppressionRequest request) {
        return existing(id)
                .invoke(Suppression::refuseLifted)
                .invoke(found -> refuseOtherAddress(found, request.address()))
                .call(this::locked)
                .call(found -> consents.isLaterConsent(found, request.consentId(), clock.instant())
                        .invoke(LiftingService::refuseUnless))
                .call(found -> ended(found, request.consentId()))
                .map(Suppression::response);
    }

    /** Lifts all that stops the channel for the person, who said so themself just now; the caller holds the person's lock. */
    @WithTransaction
    public Uni<Void> liftOwn(Channel channel, UUID subject) {
        return suppressions
                .standing(current.actor().handler(), channel, subject)
                .chain(found -> Multi.createFrom()
                        .iterable(found)
                        .onItem()
                        .transformToUniAndConcatenate(one -> ended(one, null))
                        .collect()
                        .last())
                .replaceWithVoid();
    }

    private Uni<Void> ended(Suppression found, @Nullable UUID consent) {
        return evidence.record(current.actor(), proof(found, consent))
                .invoke(proof -> found.lift(consent, proof, clock.instant()))
                .chain(suppressions::flush)
                .call(() -> optedIn(found))
                .call(() -> events.publish(event(found)));
    }

    private Uni<Void> optedIn(Suppression found) {
        var subject = found.subjectId();
        return subject == null
                ? Uni.createFrom().voidItem()
                : suppressions
                        .standing(found.handler(), found.channel(), subject)
                        .chain(left -> left.isEmpty()
                                ? choices.optIn(found.handler(), found.channel(), subject)
                                : Uni.createFrom().voidItem());
    }

    private EvidenceDraft proof(Suppression found, @Nullable UUID consent) {
        var proof = EvidenceDraft.of("suppression.lifted", "suppression", found.id(), "LIFTED")
                .relyingOn(SuppressionReasons.of(law.today()))
                .with("channel", found.channel());
        var about = found.subjectId() == null ? proof : proof.about(found.subjectId());
        return consent == null ? about : about.with("consentId", consent);
    }

    private static EventDraft event(Suppression found) {
        var about = found.subjectId() == null ? found.id() : found.subjectId();
        return EventDraft.of(ConsentEvents.SUPPRESSION_LIFTED, found.handler(), about)
                .with("suppressionId", found.id())
                .with("channel", found.channel());
    }

    private Uni<Void> locked(Suppression found) {
        return found.subjectId() == null
                ? Uni.createFrom().voidItem()
                : choices.lock(found.handler(), found.subjectId());
    }

    private Uni<Suppression> existing(UUID id) {
        var actor = current.actor();
        return suppressions
                .find(actor.handler(), id)
                .map(found -> found != null && (!actor.isOnlySubject() || isOwn(found)) ? found : null)
                .onItem()
                .ifNull()
                .failWith(() -> new Refusal(SUPPRESSION_NOT_FOUND, "There is no suppression with this id."));
    }

    private boolean isOwn(Suppression found) {
        return found.subjectId() != null && current.actor().mayActFor(found.subjectId());
    }

    /** Who knows nothing of the person must at least know the address that the suppression is about. */
    private void refuseOtherAddress(Suppression found, @Nullable String address) {
        var known = found.subjectId() != null
                || address != null
                        && addresses
                                .anyOf(found.handler(), found.channel(), address)
                                .contains(found.addressHash());
        refuseUnless(known);
    }

    private static void refuseUnless(boolean mayBeLifted) {
        if (!mayBeLifted) {
            throw new Refusal(
                    SUPPRESSION_STANDS,
                    "Only a consent to be reached so, that this very person gave later and that still holds, lifts it.");
        }
    }
}
