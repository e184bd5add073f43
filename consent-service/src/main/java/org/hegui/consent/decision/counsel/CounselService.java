package org.hegui.consent.decision.counsel;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

import org.hegui.platform.counsel.CounselQuestions;
import org.hegui.platform.counsel.question.CounselQuestion;
import org.hegui.platform.counsel.question.QuestionDraft;
import org.hegui.platform.counsel.scope.Scope;
import org.hegui.platform.identity.Actor;

/** Looks for counsel's answers to what a decision leaves open, and asks what nobody has answered. */
@ApplicationScoped
public class CounselService {

    private final CounselQuestions counsel;

    CounselService(CounselQuestions counsel) {
        this.counsel = counsel;
    }

    /** The memos in force at an instant that answer any of these questions for what is asked. */
    @WithSession
    public Uni<CounselAnswers> answers(String handler, List<String> contested, Scope scope, Instant at) {
        return Multi.createFrom()
                .iterable(contested)
                .onItem()
                .transformToUniAndConcatenate(question -> counsel.memo(question, handler, scope, at))
                .filter(memo -> memo.isPresent())
                .map(memo -> memo.get())
                .collect()
                .asList()
                .map(CounselAnswers::new);
    }

    /** Puts these questions before counsel, unless they are there; the answer itself has been no yes. */
    @WithTransaction
    public Uni<List<UUID>> ask(Actor actor, List<String> contested, Scope scope) {
        return Multi.createFrom()
                .iterable(contested)
                .onItem()
                .transformToUniAndConcatenate(question ->
                        counsel.ask(actor, QuestionDraft.of(question, scope, "SEPARATE_CONSENT_NEEDED", "purpose")))
                .map(CounselQuestion::id)
                .collect()
                .asList();
    }
}
