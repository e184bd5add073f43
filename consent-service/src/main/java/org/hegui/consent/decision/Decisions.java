package org.hegui.consent.decision;

import java.util.List;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

import org.hegui.consent.decision.answer.Answer;
import org.hegui.consent.decision.answer.Answer.Refused;
import org.hegui.consent.decision.answer.Asked;
import org.hegui.consent.decision.answer.Decided;
import org.hegui.platform.identity.Actor;
import org.hegui.platform.identity.CurrentActor;
import org.hegui.platform.problem.Refusal;

/** Decides for other components, many questions at once. */
@ApplicationScoped
public class Decisions {

    /** The most questions that may be asked at once. */
    public static final int AT_MOST = 1000;

    private final BulkService service;
    private final DecisionService single;
    private final CurrentActor current;

    Decisions(BulkService service, DecisionService single, CurrentActor current) {
        this.service = service;
        this.single = single;
        this.current = current;
    }

    /**
     * Decides each question on what is committed, in the order of the questions. What is asked here is picked by a
     * program, so to market to a minor is never allowed (MIN-24). Must be called outside any session, for the ages of
     * people may have to be asked of customer-service.
     *
     * @throws org.hegui.platform.problem.Refusal when there is no such purpose or field, or a peer fails
     */
    public Uni<List<Decided>> decide(List<Asked> asked) {
        return decide(current.actor(), asked);
    }

    /** Answers one question that nobody picked, whether it can be asked so or not. */
    public Uni<Answer> answer(Actor actor, Asked asked) {
        return Uni.createFrom()
                .deferred(() -> single.decide(actor, asked))
                .<Answer>map(given -> given)
                .onFailure(Refusal.class)
                .recoverWithItem(failure -> new Refused(failure));
    }

    /** The same as {@link #decide}, but a question that cannot be asked so keeps no other from being answered. */
    public Uni<List<Answer>> answers(Actor actor, List<Asked> asked) {
        return service.decideAll(actor, asked);
    }

    /** The same for an actor whose request is over, such as one who started what runs on by itself. */
    public Uni<List<Decided>> decide(Actor actor, List<Asked> asked) {
        if (asked.size() > AT_MOST) {
            throw new IllegalArgumentException("more questions than may be asked at once");
        }
        return service.decideAll(actor, asked)
                .map(answers ->
                        answers.stream().map(answer -> answer.given().decided()).toList());
    }
}
