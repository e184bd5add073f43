package org.hegui.consent.decision.authzen;

import java.util.ArrayList;
import java.util.List;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

import org.hegui.consent.decision.Decisions;
import org.hegui.consent.decision.answer.Answer;
import org.hegui.consent.decision.answer.Answer.Refused;
import org.hegui.consent.decision.authzen.EvaluationsRequest.Evaluation;
import org.hegui.platform.identity.Actor;
import org.hegui.platform.identity.CurrentActor;
import org.hegui.platform.problem.Refusal;

/** Asks decisions for AuthZEN. Only PERMIT is a yes. */
@ApplicationScoped
class EvaluationService {

    private final Decisions decisions;
    private final CurrentActor current;

    EvaluationService(Decisions decisions, CurrentActor current) {
        this.decisions = decisions;
        this.current = current;
    }

    /** One question; refused (400) when it is none. */
    Uni<EvaluationResponse> evaluate(EvaluationRequest request) {
        var asked = Question.of(request.action(), request.resource(), request.context());
        return decisions.answer(current.actor(), asked).map(EvaluationResponse::of);
    }

    /** Many questions, one after the other; one that is none is answered with no and its error. */
    Uni<EvaluationsResponse> evaluateAll(EvaluationsRequest request) {
        var semantic = Semantic.of(request.options());
        var actor = current.actor();
        if (request.isSingle()) {
            var one = request.each().getFirst();
            var asked = Question.of(one.action(), one.resource(), one.context());
            return decisions
                    .answer(actor, asked)
                    .map(answer -> new EvaluationsResponse(null, EvaluationResponse.of(answer)));
        }
        return next(actor, request.each(), semantic, new ArrayList<>())
                .map(answers -> new EvaluationsResponse(answers, null));
    }

    private Uni<List<EvaluationResponse>> next(
            Actor actor, List<Evaluation> all, Semantic semantic, List<EvaluationResponse> answers) {
        if (answers.size() == all.size()) {
            return Uni.createFrom().item(answers);
        }
        return answer(actor, all.get(answers.size()))
                .map(EvaluationResponse::of)
                .chain(answer -> {
                    answers.add(answer);
                    return semantic.endsWith(answer.decision())
                            ? Uni.createFrom().item(answers)
                            : next(actor, all, semantic, answers);
                });
    }

    private Uni<Answer> answer(Actor actor, Evaluation one) {
        try {
            return decisions.answer(actor, Question.of(one.action(), one.resource(), one.context()));
        } catch (Refusal refusal) {
            return Uni.createFrom().item(new Refused(refusal));
        }
    }
}
