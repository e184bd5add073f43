package org.hegui.consent.purpose;

import static org.hegui.consent.ConsentProblem.ASSESSMENT_REQUIRED;
import static org.hegui.consent.ConsentProblem.LEGAL_BASIS_REFUSED;
import static org.hegui.consent.ConsentProblem.NOTICE_NOT_FOUND;
import static org.hegui.consent.ConsentProblem.NOTICE_NOT_PUBLISHED;
import static org.hegui.consent.ConsentProblem.PURPOSE_CODE_TAKEN;
import static org.hegui.consent.ConsentProblem.PURPOSE_NOT_FOUND;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.exception.ConstraintViolationException;

import org.hegui.consent.ConsentEvents;
import org.hegui.consent.notice.Notice;
import org.hegui.consent.notice.NoticeRepository;
import org.hegui.platform.event.EventDraft;
import org.hegui.platform.event.Events;
import org.hegui.platform.evidence.Evidence;
import org.hegui.platform.evidence.EvidenceDraft;
import org.hegui.platform.field.FieldCodes;
import org.hegui.platform.identity.CurrentActor;
import org.hegui.platform.law.Law;
import org.hegui.platform.page.Page;
import org.hegui.platform.page.PageRequest;
import org.hegui.platform.precondition.IfMatch;
import org.hegui.platform.problem.Refusal;
import org.hegui.statute.consent.Act;
import org.hegui.statute.consent.AssessmentRule;
import org.hegui.statute.consent.Circumstances;
import org.hegui.statute.consent.HandlingFacts;
import org.hegui.statute.consent.LegalBasis;
import org.hegui.statute.consent.PurposeRule;

/** Describes purposes and lets them be relied on. */
@ApplicationScoped
class PurposeService {

    private final PurposeRepository purposes;
    private final NoticeRepository notices;
    private final Evidence evidence;
    private final Events events;
    private final CurrentActor current;
    private final Law law;
    private final Clock clock;

    PurposeService(
            PurposeRepository purposes,
            NoticeRepository notices,
            Evidence evidence,
            Events events,
            CurrentActor current,
            Law law,
            Clock clock) {
        this.purposes = purposes;
        this.notices = notices;
        this.evidence = evidence;
        this.events = events;
        this.current = current;
        this.law = law;
        this.clock = clock;
    }

    @WithTransaction
    Uni<Purpose> create(CreatePurposeRequest request) {
        var basis = lawfulBasis(request);
        var handler = current.actor().handler();
        var fields = FieldCodes.fields(request.categories());
        return notice(request.noticeId())
                .map(notice -> new Purpose(handler, basis, fields, request, clock.instant()))
                .chain(purposes::persistAndFlush)
                .onFailure(ConstraintViolationException.class)
                .transform(e -> new Refusal(PURPOSE_CODE_TAKEN, "Choose another code, or use the purpose that has it."))
                .call(purpose -> evidence.record(current.actor(), draft("purpose.created", purpose)));
    }

    /** Lets the purpose be relied on, once people can read of it and nothing must come first. */
    @WithTransaction
    Uni<Purpose> activate(UUID id, IfMatch ifMatch) {
        return existing(id)
                .invoke(purpose -> ifMatch.require(purpose.lockVersion()))
                .call(purpose -> notice(purpose.noticeId()).invoke(PurposeService::refuseUnpublished))
                .invoke(this::refuseUnassessed)
                .invoke(purpose -> purpose.activate(clock.instant()))
                .call(purposes::flush)
                .call(purpose -> evidence.record(current.actor(), draft("purpose.activated", purpose)))
                .call(purpose -> events.publish(activated(purpose)));
    }

    @WithSession
    Uni<Purpose> get(UUID id) {
        return existing(id);
    }

    @WithSession
    Uni<Page<Purpose>> list(PageRequest page) {
        return purposes.list(current.actor().handler(), page).map(found -> Page.of(found, page.limit(), Purpose::id));
    }

    private LegalBasis lawfulBasis(CreatePurposeRequest request) {
        new PurposeRule(law.today())
                .refuses(request.legalBasis(), request.justification(), request.citation())
                .ifPresent(reason -> {
                    throw new Refusal(LEGAL_BASIS_REFUSED, reason.en(), List.of(reason));
                });
        return LegalBasis.ofCode(request.legalBasis()).orElseThrow();
    }

    private Uni<Purpose> existing(UUID id) {
        return purposes.find(current.actor().handler(), id)
                .onItem()
                .ifNull()
                .failWith(() -> new Refusal(PURPOSE_NOT_FOUND, "There is no purpose with this id."));
    }

    private Uni<Notice> notice(UUID id) {
        return notices.find(current.actor().handler(), id)
                .onItem()
                .ifNull()
                .failWith(() -> new Refusal(NOTICE_NOT_FOUND, "There is no notice with the id in noticeId."));
    }

    private static void refuseUnpublished(Notice notice) {
        if (!notice.isPublished()) {
            throw new Refusal(NOTICE_NOT_PUBLISHED, "Publish the notice first: people must be told beforehand.");
        }
    }

    private void refuseUnassessed(Purpose purpose) {
        var facts = new HandlingFacts(Act.USE, purpose.facts().basis(), purpose.categories(), Circumstances.ordinary());
        var reasons = new AssessmentRule(law.today()).requiredFor(facts);
        if (!reasons.isEmpty()) {
            throw new Refusal(ASSESSMENT_REQUIRED, reasons.getFirst().en(), reasons);
        }
    }

    private EventDraft activated(Purpose purpose) {
        return EventDraft.of(ConsentEvents.PURPOSE_ACTIVATED, current.actor().handler(), purpose.id())
                .with("purposeId", purpose.id())
                .with("noticeId", purpose.noticeId());
    }

    private static EvidenceDraft draft(String action, Purpose purpose) {
        return EvidenceDraft.of(action, "purpose", purpose.id(), purpose.status())
                .with("code", purpose.code())
                .with("legalBasis", purpose.facts().basis())
                .with("noticeId", purpose.noticeId());
    }
}
