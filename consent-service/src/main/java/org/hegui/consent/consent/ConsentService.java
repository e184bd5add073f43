package org.hegui.consent.consent;

import static org.hegui.consent.ConsentProblem.CONSENT_NOT_FOUND;
import static org.hegui.consent.ConsentProblem.NOTICE_OUTDATED;
import static org.hegui.platform.problem.CommonProblem.FORBIDDEN;
import static org.hegui.platform.problem.CommonProblem.UNKNOWN_CODE;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

import org.hegui.consent.consent.asked.AskedPurpose;
import org.hegui.consent.consent.asked.AskedPurposeLookup;
import org.hegui.consent.consent.grant.CompletenessRule;
import org.hegui.consent.consent.grant.GrantService;
import org.hegui.consent.consent.grant.RecordConsentRequest;
import org.hegui.consent.consent.statement.Consent;
import org.hegui.consent.consent.statement.ConsentRepository;
import org.hegui.consent.consent.statement.ConsentStatement;
import org.hegui.consent.consent.statement.SaidBy;
import org.hegui.consent.consent.statement.Source;
import org.hegui.consent.consent.statement.StatementService;
import org.hegui.consent.consent.statement.Terms;
import org.hegui.platform.field.FieldCodes;
import org.hegui.platform.identity.CurrentActor;
import org.hegui.platform.page.Page;
import org.hegui.platform.page.PageRequest;
import org.hegui.platform.problem.Refusal;
import org.hegui.statute.consent.ConsentFacts;
import org.hegui.statute.consent.ConsentStatus;
import org.hegui.statute.field.Field;

/** Records what people say. Their own log-in speaks for themselves only. */
@ApplicationScoped
class ConsentService {

    private final ConsentRepository consents;
    private final AskedPurposeLookup purposes;
    private final GrantService grants;
    private final StatementService statements;
    private final CurrentActor current;

    ConsentService(
            ConsentRepository consents,
            AskedPurposeLookup purposes,
            GrantService grants,
            StatementService statements,
            CurrentActor current) {
        this.consents = consents;
        this.purposes = purposes;
        this.grants = grants;
        this.statements = statements;
        this.current = current;
    }

    /** Records a grant or a refusal of a purpose that is active. What a person says is always heard; only asking has limits. */
    @WithTransaction
    Uni<Consent> record(RecordConsentRequest request) {
        var actor = current.actor();
        refuseOthers(request.subjectId());
        return purposes.active(actor.handler(), request.purpose())
                .invoke(purpose -> refuseOutdated(request.noticeId(), purpose))
                .chain(purpose -> statements
                        .turn(actor.handler(), request.subjectId())
                        .chain(turn ->
                                said(request, purpose, turn).chain(said -> statements.append(actor, said, turn))));
    }

    @WithSession
    Uni<Consent> get(UUID id) {
        return consents.find(current.actor().handler(), id)
                .map(found -> found != null && current.actor().mayActFor(found.subjectId()) ? found : null)
                .onItem()
                .ifNull()
                .failWith(() -> new Refusal(CONSENT_NOT_FOUND, "There is no consent with this id."));
    }

    /** What the person said, oldest first, about one purpose or about all. */
    @WithSession
    Uni<Page<Consent>> list(UUID subjectId, @Nullable String purpose, PageRequest page) {
        refuseOthers(subjectId);
        var handler = current.actor().handler();
        var only = purpose == null ? Uni.createFrom().<UUID>nullItem() : purposes.id(handler, purpose);
        return only.chain(id -> consents.list(handler, subjectId, id, page))
                .map(found -> Page.of(found, page.limit(), Consent::id));
    }

    private Uni<ConsentStatement> said(RecordConsentRequest request, AskedPurpose purpose, Instant turn) {
        var violations = new CompletenessRule(purpose.retention(), turn).violations(request);
        if (!violations.isEmpty()) {
            throw Refusal.ofFields(violations);
        }
        var statement = statement(request, purpose);
        return request.grants()
                ? grants.judged(statement, request, purpose, turn)
                : Uni.createFrom().item(statement);
    }

    private ConsentStatement statement(RecordConsentRequest request, AskedPurpose purpose) {
        var actor = current.actor();
        var guardian = request.guardian();
        return new ConsentStatement(
                actor.handler(),
                request.subjectId(),
                purpose.pin(),
                new ConsentFacts(
                        ConsentStatus.valueOf(request.answer().name()),
                        request.strength(),
                        scope(request, purpose),
                        request.recipient()),
                new Source(
                        guardian == null ? SaidBy.of(actor) : SaidBy.GUARDIAN,
                        actor.clientId(),
                        request.language(),
                        request.channel(),
                        request.uiEvidence(),
                        null),
                new Terms(null, guardian, request.documentHash()));
    }

    private static Set<Field> scope(RecordConsentRequest request, AskedPurpose purpose) {
        if (request.categories() == null) {
            return purpose.categories();
        }
        var fields = FieldCodes.fields(request.categories());
        if (!purpose.categories().containsAll(fields)) {
            throw new Refusal(UNKNOWN_CODE, "The request names a category that the purpose does not cover.");
        }
        return fields;
    }

    private static void refuseOutdated(@Nullable UUID shown, AskedPurpose purpose) {
        if (shown != null && !shown.equals(purpose.pin().noticeId())) {
            throw new Refusal(
                    NOTICE_OUTDATED,
                    "The person was not shown the current notice, which is "
                            + purpose.pin().noticeId());
        }
    }

    private void refuseOthers(UUID subjectId) {
        if (!current.actor().mayActFor(subjectId)) {
            throw new Refusal(FORBIDDEN, "A customer can speak for themselves only.");
        }
    }
}
