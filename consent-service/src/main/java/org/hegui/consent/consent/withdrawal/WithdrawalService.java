package org.hegui.consent.consent.withdrawal;

import static org.hegui.consent.ConsentProblem.CONSENT_ALREADY_WITHDRAWN;
import static org.hegui.consent.ConsentProblem.CONSENT_EXPIRED;
import static org.hegui.consent.ConsentProblem.CONSENT_NOT_FOUND;
import static org.hegui.consent.ConsentProblem.CONSENT_NOT_GRANTED;
import static org.hegui.platform.problem.CommonProblem.FORBIDDEN;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

import org.hegui.consent.consent.ConsentResponse;
import org.hegui.consent.consent.EffectResponse;
import org.hegui.consent.consent.asked.AskedPurpose;
import org.hegui.consent.consent.asked.AskedPurposeLookup;
import org.hegui.consent.consent.statement.Consent;
import org.hegui.consent.consent.statement.ConsentRepository;
import org.hegui.consent.consent.statement.SaidBy;
import org.hegui.consent.consent.statement.Source;
import org.hegui.consent.consent.statement.StatementService;
import org.hegui.platform.identity.CurrentActor;
import org.hegui.platform.law.Law;
import org.hegui.platform.problem.Refusal;
import org.hegui.statute.consent.ConsentStatus;
import org.hegui.statute.consent.withdrawal.WithdrawalFacts;
import org.hegui.statute.consent.withdrawal.WithdrawalRule;
import org.hegui.statute.field.Field;

/** Records that people take back what they agreed to; from its commit on no decision relies on it. */
@ApplicationScoped
class WithdrawalService {

    private final ConsentRepository consents;
    private final AskedPurposeLookup purposes;
    private final StatementService statements;
    private final CurrentActor current;
    private final Law law;

    WithdrawalService(
            ConsentRepository consents,
            AskedPurposeLookup purposes,
            StatementService statements,
            CurrentActor current,
            Law law) {
        this.consents = consents;
        this.purposes = purposes;
        this.statements = statements;
        this.current = current;
        this.law = law;
    }

    /** Records the withdrawal of one grant. */
    @WithTransaction
    Uni<ConsentResponse> withdraw(UUID id, WithdrawConsentRequest request) {
        return grant(id)
                .chain(grant -> statements
                        .turn(grant.handler(), grant.subjectId())
                        .call(turn -> refuseEnded(grant, turn))
                        .chain(turn -> withdrawn(grant, request.channel(), turn)));
    }

    /** Records the withdrawal of all grants in force for a purpose, whether it is still active or not. */
    @WithTransaction
    Uni<List<ConsentResponse>> withdrawAll(WithdrawPurposeRequest request) {
        var handler = current.actor().handler();
        if (!current.actor().mayActFor(request.subjectId())) {
            throw new Refusal(FORBIDDEN, "A customer can speak for themselves only.");
        }
        return purposes.id(handler, request.purpose())
                .chain(purpose -> statements
                        .turn(handler, request.subjectId())
                        .chain(turn -> consents.history(handler, request.subjectId(), purpose)
                                .map(history -> new OpenGrants(history).at(turn, request))
                                .chain(grants -> withdrawn(grants, request.channel(), turn))));
    }

    private Uni<List<ConsentResponse>> withdrawn(List<Consent> grants, String channel, Instant turn) {
        return Multi.createFrom()
                .items(IntStream.range(0, grants.size()).boxed())
                .onItem()
                .transformToUniAndConcatenate(i -> withdrawn(grants.get(i), channel, turn.plus(i, ChronoUnit.MICROS)))
                .collect()
                .asList();
    }

    private Uni<ConsentResponse> withdrawn(Consent grant, String channel, Instant turn) {
        var actor = current.actor();
        var source =
                new Source(SaidBy.of(actor), actor.clientId(), grant.source().language(), channel, null, null);
        return statements
                .append(actor, grant.ended(ConsentStatus.WITHDRAWN, source), turn)
                .chain(withdrawal -> effects(grant).map(effects -> ConsentResponse.of(withdrawal, effects)));
    }

    private Uni<List<EffectResponse>> effects(Consent grant) {
        var pin = grant.pin();
        return purposes.version(grant.handler(), pin.purposeVersionId())
                .chain(version -> purposes.onOtherBases(grant.handler(), pin.purposeId())
                        .map(needed -> facts(grant, version, needed)))
                .map(facts -> EffectResponse.of(new WithdrawalRule(law.today()).effects(facts)));
    }

    /** Whether a statute makes somebody keep it is known only to who holds it, and found out when it is to be deleted. */
    private static WithdrawalFacts facts(Consent grant, AskedPurpose version, Set<Field> needed) {
        return new WithdrawalFacts(
                version.necessary(),
                grant.said().recipient() != null || !version.recipients().isEmpty(),
                needed.containsAll(grant.said().categories()),
                false);
    }

    private Uni<Consent> grant(UUID id) {
        return consents.find(current.actor().handler(), id)
                .map(found -> found != null && current.actor().mayActFor(found.subjectId()) ? found : null)
                .onItem()
                .ifNull()
                .failWith(() -> new Refusal(CONSENT_NOT_FOUND, "There is no consent with this id."))
                .invoke(WithdrawalService::refuseOther);
    }

    private static void refuseOther(Consent consent) {
        if (!consent.isGrant()) {
            throw new Refusal(CONSENT_NOT_GRANTED, "This record is not a grant.");
        }
    }

    private Uni<Consent> refuseEnded(Consent grant, Instant turn) {
        return consents.endOf(grant.handler(), grant.id()).invoke(end -> refuseEnded(grant, end, turn));
    }

    private static void refuseEnded(Consent grant, @Nullable Consent end, Instant turn) {
        if (end != null && end.said().status() == ConsentStatus.WITHDRAWN) {
            throw new Refusal(CONSENT_ALREADY_WITHDRAWN, "This grant was withdrawn before.");
        }
        if (end != null || grant.hasEnded(turn)) {
            throw new Refusal(CONSENT_EXPIRED, "The time of this grant was over before; it counts no more.");
        }
    }
}
