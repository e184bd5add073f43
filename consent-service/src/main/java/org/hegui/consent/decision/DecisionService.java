package org.hegui.consent.decision;

import static org.hegui.consent.ConsentProblem.PURPOSE_NOT_FOUND;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;

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
import org.hegui.statute.Effect;
import org.hegui.statute.Outcome;
import org.hegui.statute.Reason;
import org.hegui.statute.Verdict;
import org.hegui.statute.consent.Circumstances;
import org.hegui.statute.consent.HandlingQuestion;
import org.hegui.statute.consent.HandlingRule;
import org.hegui.statute.consent.RecipientRole;
import org.hegui.statute.field.Field;
import org.hegui.statute.person.AgeGroup;

/** Brings the purpose and what the person said before the statute, and passes on its verdict. */
@ApplicationScoped
class DecisionService {

    private final PurposeRepository purposes;
    private final ConsentRepository consents;
    private final CounselService counsel;
    private final CurrentActor current;
    private final Law law;
    private final Clock clock;

    DecisionService(
            PurposeRepository purposes,
            ConsentRepository consents,
            CounselService counsel,
            CurrentActor current,
            Law law,
            Clock clock) {
        this.purposes = purposes;
        this.consents = consents;
        this.counsel = counsel;
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
                        .chain(history -> decide(request, purpose, history)));
    }

    private Uni<DecisionResponse> decide(DecisionRequest request, Purpose purpose, List<Consent> history) {
        var verdict = verdict(request, purpose, history, CounselAnswers.NONE);
        return verdict.outcome() == Outcome.ASK_COUNSEL
                ? byCounsel(request, purpose, history, contested(verdict))
                : Uni.createFrom().item(answer(verdict, purpose, history, CounselAnswers.NONE, List.of()));
    }

    /** Decides again with what counsel has answered, and asks counsel what is still open then. */
    private Uni<DecisionResponse> byCounsel(
            DecisionRequest request, Purpose purpose, List<Consent> history, List<String> contested) {
        return counsel.answers(contested, request, purpose, clock.instant()).chain(answers -> {
            var verdict = verdict(request, purpose, history, answers);
            var open = verdict.outcome() == Outcome.ASK_COUNSEL ? contested(verdict) : List.<String>of();
            return counsel.ask(open, request, purpose)
                    .map(questions -> answer(verdict, purpose, history, answers, questions));
        });
    }

    /** The statute's verdict; where counsel has confirmed the safe default, the question is closed with a no. */
    private Verdict verdict(DecisionRequest request, Purpose purpose, List<Consent> history, CounselAnswers answers) {
        var question = new HandlingQuestion(
                request.act(),
                categories(request, purpose),
                request.recipient(),
                purpose.facts(),
                history.stream().map(Consent::facts).toList(),
                settled(answers));
        var verdict = new HandlingRule(law.today()).decide(question);
        return verdict.outcome() == Outcome.ASK_COUNSEL && answers.deny()
                ? new Verdict(Outcome.DENY, verdict.reasons())
                : verdict;
    }

    private static Circumstances settled(CounselAnswers answers) {
        return new Circumstances(AgeGroup.UNKNOWN, false, RecipientRole.NONE, false, false, false, answers.settled());
    }

    private static List<String> contested(Verdict verdict) {
        return verdict.reasons().stream()
                .filter(reason -> reason.effect() == Effect.ASKS_COUNSEL)
                .map(Reason::rule)
                .distinct()
                .toList();
    }

    private DecisionResponse answer(
            Verdict verdict, Purpose purpose, List<Consent> history, CounselAnswers answers, List<UUID> questions) {
        var newest = history.isEmpty() ? null : history.getFirst();
        return new DecisionResponse(
                verdict.outcome(),
                verdict.reasons(),
                purpose.id(),
                newest == null ? purpose.noticeId() : newest.noticeId(),
                newest == null ? null : newest.id(),
                answers.ids(),
                questions,
                clock.instant());
    }

    private static Set<Field> categories(DecisionRequest request, Purpose purpose) {
        return request.categories() == null ? purpose.categories() : FieldCodes.fields(request.categories());
    }
}
