package org.hegui.consent.decision;

import static org.hegui.consent.ConsentProblem.PURPOSE_NOT_FOUND;

import java.time.Clock;
import java.util.List;
import java.util.Set;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

import org.hegui.consent.consent.Consent;
import org.hegui.consent.consent.ConsentRepository;
import org.hegui.consent.purpose.Purpose;
import org.hegui.consent.purpose.PurposeRepository;
import org.hegui.platform.field.FieldCodes;
import org.hegui.platform.identity.CurrentActor;
import org.hegui.platform.law.Law;
import org.hegui.platform.problem.Refusal;
import org.hegui.statute.consent.HandlingQuestion;
import org.hegui.statute.consent.HandlingRule;
import org.hegui.statute.field.Field;

/** Brings the purpose and what the person said before the statute, and passes on its verdict. */
@ApplicationScoped
class DecisionService {

    private final PurposeRepository purposes;
    private final ConsentRepository consents;
    private final CurrentActor current;
    private final Law law;
    private final Clock clock;

    DecisionService(
            PurposeRepository purposes, ConsentRepository consents, CurrentActor current, Law law, Clock clock) {
        this.purposes = purposes;
        this.consents = consents;
        this.current = current;
        this.law = law;
        this.clock = clock;
    }

    /** Decides on committed state only: nothing is cached. */
    @WithSession
    Uni<DecisionResponse> decide(DecisionRequest request) {
        var handler = current.actor().handler();
        return purposes.findByCode(handler, request.purpose())
                .onItem()
                .ifNull()
                .failWith(() -> new Refusal(PURPOSE_NOT_FOUND, "There is no purpose with this code."))
                .chain(purpose -> consents.history(handler, request.subjectId(), purpose.id())
                        .map(history -> answer(request, purpose, history)));
    }

    private DecisionResponse answer(DecisionRequest request, Purpose purpose, List<Consent> history) {
        var question = new HandlingQuestion(
                request.act(),
                categories(request, purpose),
                request.recipient(),
                purpose.facts(),
                history.stream().map(Consent::facts).toList());
        var verdict = new HandlingRule(law.today()).decide(question);
        var newest = history.isEmpty() ? null : history.getFirst();
        return new DecisionResponse(
                verdict.outcome(),
                verdict.reasons(),
                purpose.id(),
                newest == null ? purpose.noticeId() : newest.noticeId(),
                newest == null ? null : newest.id(),
                clock.instant());
    }

    private static Set<Field> categories(DecisionRequest request, Purpose purpose) {
        return request.categories() == null ? purpose.categories() : FieldCodes.fields(request.categories());
    }
}
