package org.hegui.consent.consent;

import static org.hegui.consent.ConsentProblem.CONSENT_ALREADY_WITHDRAWN;
import static org.hegui.consent.ConsentProblem.CONSENT_NOT_FOUND;
import static org.hegui.consent.ConsentProblem.PURPOSE_NOT_ACTIVE;
import static org.hegui.consent.ConsentProblem.PURPOSE_NOT_FOUND;
import static org.hegui.platform.problem.CommonProblem.UNKNOWN_CODE;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.exception.ConstraintViolationException;

import org.hegui.consent.ConsentEvents;
import org.hegui.consent.purpose.Purpose;
import org.hegui.consent.purpose.PurposeRepository;
import org.hegui.platform.event.EventDraft;
import org.hegui.platform.event.Events;
import org.hegui.platform.evidence.Evidence;
import org.hegui.platform.evidence.EvidenceDraft;
import org.hegui.platform.field.FieldCodes;
import org.hegui.platform.identity.CurrentActor;
import org.hegui.platform.page.Page;
import org.hegui.platform.page.PageRequest;
import org.hegui.platform.problem.CommonProblem;
import org.hegui.platform.problem.Refusal;
import org.hegui.statute.consent.ConsentKind;
import org.hegui.statute.consent.ConsentStatus;
import org.hegui.statute.field.Field;

/** Records what people say. Their own log-in speaks for themselves only. */
@ApplicationScoped
class ConsentService {

    private final ConsentRepository consents;
    private final PurposeRepository purposes;
    private final Evidence evidence;
    private final Events events;
    private final CurrentActor current;
    private final Clock clock;

    ConsentService(
            ConsentRepository consents,
            PurposeRepository purposes,
            Evidence evidence,
            Events events,
            CurrentActor current,
            Clock clock) {
        this.consents = consents;
        this.purposes = purposes;
        this.evidence = evidence;
        this.events = events;
        this.current = current;
        this.clock = clock;
    }

    /** Records a grant or a refusal of a purpose that is active. */
    @WithTransaction
    Uni<ConsentResponse> record(RecordConsentRequest request) {
        refuseOthers(request.subjectId());
        var status = ConsentStatus.valueOf(request.answer().name());
        return activePurpose(request.purpose())
                .map(purpose -> Consent.said(statement(request, purpose), status, clock.instant()))
                .chain(consents::persist)
                .chain(consent -> proven(consent, "consent." + status.name().toLowerCase(java.util.Locale.ROOT)));
    }

    /** Records the withdrawal of a grant; from its commit on no decision relies on the grant. */
    @WithTransaction
    Uni<ConsentResponse> withdraw(UUID id, WithdrawConsentRequest request) {
        return existing(id)
                .map(grant -> grant.withdrawnOn(request.channel(), clock.instant()))
                .chain(consents::persistAndFlush)
                .onFailure(ConstraintViolationException.class)
                .transform(e -> new Refusal(CONSENT_ALREADY_WITHDRAWN, "This grant was withdrawn before."))
                .chain(withdrawal -> proven(withdrawal, "consent.withdrawn"));
    }

    @WithSession
    Uni<Consent> get(UUID id) {
        return existing(id);
    }

    @WithSession
    Uni<Page<Consent>> list(UUID subjectId, PageRequest page) {
        refuseOthers(subjectId);
        return consents.list(current.actor().handler(), subjectId, page)
                .map(found -> Page.of(found, page.limit(), Consent::id));
    }

    private Uni<ConsentResponse> proven(Consent consent, String action) {
        var draft = EvidenceDraft.of(action, "consent", consent.id(), consent.status())
                .about(consent.subjectId())
                .with("noticeId", consent.noticeId());
        return evidence.record(current.actor(), draft)
                .call(() -> events.publish(event(consent)))
                .map(consent::response);
    }

    private static EventDraft event(Consent consent) {
        var type = switch (consent.status()) {
            case GRANTED -> ConsentEvents.GRANTED;
            case REFUSED -> ConsentEvents.REFUSED;
            case WITHDRAWN -> ConsentEvents.WITHDRAWN;
        };
        return EventDraft.of(type, consent.handler(), consent.subjectId())
                .with("consentId", consent.id())
                .with("purposeId", consent.purposeId())
                .with("noticeId", consent.noticeId())
                .with("kind", consent.facts().kind());
    }

    private ConsentStatement statement(RecordConsentRequest request, Purpose purpose) {
        return new ConsentStatement(
                current.actor().handler(),
                request.subjectId(),
                purpose.id(),
                purpose.noticeId(),
                Optional.ofNullable(request.kind()).orElse(ConsentKind.GENERAL),
                scope(request.categories(), purpose),
                request.recipient(),
                request.language(),
                request.channel(),
                request.uiEvidence());
    }

    private static Set<Field> scope(List<String> categories, Purpose purpose) {
        if (categories == null) {
            return purpose.categories();
        }
        var fields = FieldCodes.fields(categories);
        if (!purpose.categories().containsAll(fields)) {
            throw new Refusal(UNKNOWN_CODE, "The request names a category that the purpose does not cover.");
        }
        return fields;
    }

    private Uni<Purpose> activePurpose(String code) {
        return purposes.findByCode(current.actor().handler(), code)
                .onItem()
                .ifNull()
                .failWith(() -> new Refusal(PURPOSE_NOT_FOUND, "There is no purpose with this code."))
                .invoke(ConsentService::refuseInactive);
    }

    private static void refuseInactive(Purpose purpose) {
        if (!purpose.facts().active()) {
            throw new Refusal(PURPOSE_NOT_ACTIVE, "Nobody can be asked about a purpose that is not active.");
        }
    }

    private Uni<Consent> existing(UUID id) {
        return consents.find(current.actor().handler(), id)
                .map(found -> found != null && current.actor().mayActFor(found.subjectId()) ? found : null)
                .onItem()
                .ifNull()
                .failWith(() -> new Refusal(CONSENT_NOT_FOUND, "There is no consent with this id."));
    }

    private void refuseOthers(UUID subjectId) {
        if (!current.actor().mayActFor(subjectId)) {
            throw new Refusal(CommonProblem.FORBIDDEN, "A customer can speak for themselves only.");
        }
    }
}
