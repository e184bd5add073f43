package org.hegui.consent.consent.grant;

import static org.hegui.consent.ConsentProblem.BUNDLED;
import static org.hegui.consent.ConsentProblem.CONSENT_ALREADY_GIVEN;
import static org.hegui.consent.ConsentProblem.NOT_A_CHILD;
import static org.hegui.consent.ConsentProblem.NOT_EXPLICIT;
import static org.hegui.consent.ConsentProblem.PRE_TICKED;
import static org.hegui.consent.ConsentProblem.RECIPIENT_NOT_NAMED;

import java.time.Instant;
import java.util.stream.Stream;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

import org.hegui.consent.ConsentProblem;
import org.hegui.consent.consent.asked.AskedPurpose;
import org.hegui.consent.consent.asked.AskedPurposeLookup;
import org.hegui.consent.consent.state.Standings;
import org.hegui.consent.consent.statement.Consent;
import org.hegui.consent.consent.statement.ConsentRepository;
import org.hegui.consent.consent.statement.ConsentStatement;
import org.hegui.platform.law.Law;
import org.hegui.platform.problem.Refusal;
import org.hegui.statute.consent.grant.GrantFacts;
import org.hegui.statute.consent.grant.GrantFlaw;
import org.hegui.statute.consent.grant.GrantRule;

/** Brings a yes before the statute: is it a consent, until when, and does it say anything new? */
@ApplicationScoped
public class GrantService {

    private final ConsentRepository consents;
    private final AskedPurposeLookup purposes;
    private final PersonLookup people;
    private final Law law;

    GrantService(ConsentRepository consents, AskedPurposeLookup purposes, PersonLookup people, Law law) {
        this.consents = consents;
        this.purposes = purposes;
        this.people = people;
        this.law = law;
    }

    /** The grant with its end, in the person's turn; fails with a refusal when it is none. */
    @WithTransaction
    public Uni<ConsentStatement> judged(
            ConsentStatement said, RecordConsentRequest request, AskedPurpose purpose, Instant turn) {
        return people.age(said.handler(), said.subjectId())
                .map(age -> facts(said, request, purpose, age))
                .invoke(this::refuseFlawed)
                .map(facts -> said.on(said.terms().until(end(facts, request.validUntil()))))
                .call(grant -> refuseRepeated(grant, purpose, turn));
    }

    private static GrantFacts facts(
            ConsentStatement said, RecordConsentRequest request, AskedPurpose purpose, PersonLookup.Age age) {
        var how = request.howItWasSaid();
        var guardian = said.terms().guardian();
        var declared = guardian == null ? null : guardian.childUntil();
        return new GrantFacts(
                said.facts().kind(),
                said.facts().categories(),
                how.explicitAct(),
                how.preTicked(),
                how.bundled(),
                purpose.names(said.facts().recipient()),
                age.group(),
                age.childUntil() == null ? declared : age.childUntil());
    }

    private void refuseFlawed(GrantFacts facts) {
        new GrantRule(law.today()).refusals(facts).stream().findFirst().ifPresent(refusal -> {
            var first = refusal.reasons().getFirst();
            throw new Refusal(problem(refusal.flaw()), first.en(), refusal.reasons());
        });
    }

    private static ConsentProblem problem(GrantFlaw flaw) {
        return switch (flaw) {
            case PRE_TICKED -> PRE_TICKED;
            case NOT_EXPLICIT -> NOT_EXPLICIT;
            case BUNDLED -> BUNDLED;
            case RECIPIENT_NOT_NAMED -> RECIPIENT_NOT_NAMED;
            case NOT_A_CHILD -> NOT_A_CHILD;
        };
    }

    private @Nullable Instant end(GrantFacts facts, @Nullable Instant wanted) {
        var childhood = new GrantRule(law.today()).endsWithChildhood(facts);
        return Stream.concat(childhood.stream(), Stream.ofNullable(wanted))
                .min(Instant::compareTo)
                .orElse(null);
    }

    private Uni<Void> refuseRepeated(ConsentStatement grant, AskedPurpose purpose, Instant turn) {
        var pin = grant.pin();
        return consents.history(grant.handler(), grant.subjectId(), pin.purposeId())
                .chain(history -> history.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : purposes.epochs(grant.handler(), pin.purposeId(), turn)
                                .map(epochs -> Standings.of(history, turn, epochs, pin.purposeVersionId()))
                                .invoke(standings -> refuseRepeated(grant, standings))
                                .replaceWithVoid());
    }

    private static void refuseRepeated(ConsentStatement grant, Standings standings) {
        standings
                .covering(grant.facts())
                .filter(standing -> !renews(grant, standing))
                .ifPresent(standing -> {
                    throw new Refusal(
                            CONSENT_ALREADY_GIVEN,
                            "The person agreed to all of this before: see " + standing.id() + ".");
                });
    }

    /** Whether the person has seen another text than before, or agrees for longer. */
    private static boolean renews(ConsentStatement grant, Consent standing) {
        var before = standing.terms().validUntil();
        var now = grant.terms().validUntil();
        return !standing.noticeId().equals(grant.pin().noticeId())
                || !standing.source().language().equals(grant.source().language())
                || before != null && (now == null || now.isAfter(before));
    }
}
