package org.hegui.consent.decision;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

import org.hegui.consent.purpose.Purpose;
import org.hegui.platform.counsel.CounselQuestion;
import org.hegui.platform.counsel.CounselQuestions;
import org.hegui.platform.counsel.QuestionDraft;
import org.hegui.platform.counsel.Scope;
import org.hegui.platform.identity.CurrentActor;

/** Looks for counsel's answers to what a decision leaves open, and asks what nobody has answered. */
@ApplicationScoped
class CounselService {

    private final CounselQuestions counsel;
    private final CurrentActor current;

    CounselService(CounselQuestions counsel, CurrentActor current) {
        this.counsel = counsel;
        this.current = current;
    }

    /** The memos in force at an instant that answer any of these questions for what is asked. */
    @WithSession
    Uni<CounselAnswers> answers(List<String> contested, DecisionRequest request, Purpose purpose, Instant at) {
        var scope = scope(request, purpose);
        return Multi.createFrom()
                .iterable(contested)
                .onItem()
                .transformToUniAndConcatenate(
                        question -> counsel.memo(question, current.actor().handler(), scope, at))
                .filter(memo -> memo.isPresent())
                .map(memo -> memo.get())
                .collect()
                .asList()
                .map(CounselAnswers::new);
    }

    /** Puts these questions before counsel, unless they are there; the answer itself has been no yes. */
    @WithTransaction
    Uni<List<UUID>> ask(List<String> contested, DecisionRequest request, Purpose purpose) {
        var scope = scope(request, purpose);
        return Multi.createFrom()
                .iterable(contested)
                .onItem()
                .transformToUniAndConcatenate(question -> counsel.ask(
                        current.actor(), QuestionDraft.of(question, scope, "SEPARATE_CONSENT_NEEDED", "purpose")))
                .map(CounselQuestion::id)
                .collect()
                .asList();
    }

    /** A memo names the basis and the purpose (CONTEST-1); act and recipient narrow it. Never the person. */
    private static Scope scope(DecisionRequest request, Purpose purpose) {
        var scope = Scope.of("purpose", purpose.code())
                .with("basis", purpose.facts().basis().name())
                .with("act", request.act().name());
        return request.recipient() == null ? scope : scope.with("recipient", request.recipient());
    }
}
