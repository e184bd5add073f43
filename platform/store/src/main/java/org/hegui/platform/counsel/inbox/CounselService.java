package org.hegui.platform.counsel.inbox;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

import org.hegui.platform.counsel.CounselMemos;
import org.hegui.platform.counsel.CounselProblem;
import org.hegui.platform.counsel.CounselQuestions;
import org.hegui.platform.counsel.memo.CounselMemo;
import org.hegui.platform.counsel.question.CounselQuestion;
import org.hegui.platform.counsel.question.QuestionFilter;
import org.hegui.platform.counsel.scope.Scope;
import org.hegui.platform.identity.CurrentActor;
import org.hegui.platform.law.Law;
import org.hegui.platform.page.Page;
import org.hegui.platform.page.PageRequest;
import org.hegui.platform.precondition.IfMatch;
import org.hegui.platform.problem.Refusal;
import org.hegui.platform.problem.Violation;
import org.hegui.statute.LegalTime;

/** Shows questions and memos, and takes answers. */
@ApplicationScoped
class CounselService {

    private static final String ME = "me";

    private final CounselQuestions questions;
    private final CounselMemos memos;
    private final CurrentActor current;
    private final Law law;
    private final Clock clock;

    CounselService(CounselQuestions questions, CounselMemos memos, CurrentActor current, Law law, Clock clock) {
        this.questions = questions;
        this.memos = memos;
        this.current = current;
        this.law = law;
        this.clock = clock;
    }

    @WithSession
    Uni<Page<CounselQuestionResponse>> list(QuestionFilter filter, PageRequest page) {
        var mine = new QuestionFilter(filter.state(), filter.question(), person(filter.assignee()));
        return questions.list(handler(), mine, page).map(found -> found.map(this::shown));
    }

    @WithSession
    Uni<CounselQuestionResponse> get(UUID id) {
        return questions.get(handler(), id).map(this::shown);
    }

    @WithTransaction
    Uni<CounselQuestionResponse> assign(UUID id, IfMatch ifMatch, AssignQuestionRequest request) {
        return questions
                .assign(current.actor(), id, ifMatch, person(request.assignee()))
                .map(this::shown);
    }

    @WithTransaction
    Uni<CounselMemoResponse> answer(UUID id, WriteMemoRequest request) {
        return memos.answer(current.actor(), id, request.answer()).map(memo -> CounselMemoResponse.of(memo, null));
    }

    @WithTransaction
    Uni<CounselMemoResponse> revoke(UUID id, RevokeMemoRequest request) {
        return memos.revoke(current.actor(), id, request.reasons()).chain(this::shown);
    }

    @WithSession
    Uni<CounselMemoResponse> memo(UUID id) {
        return memos.get(handler(), id).chain(this::shown);
    }

    @WithSession
    Uni<Page<CounselMemoResponse>> memos(@Nullable String question, @Nullable String scope, PageRequest page) {
        return memos.list(handler(), question, scope == null ? null : scope(scope), page)
                .chain(found -> memos.revocations(handler(), found.items())
                        .map(revoked -> found.map(memo -> CounselMemoResponse.of(memo, revoked.get(memo.id())))));
    }

    @WithSession
    Uni<CounselMemoResponse> inForce(String question, String scope, @Nullable Instant at) {
        return questions
                .memo(question, handler(), scope(scope), at == null ? clock.instant() : at)
                .map(found -> found.orElseThrow(() -> new Refusal(
                        CounselProblem.COUNSEL_MEMO_NOT_FOUND, "No memo reaches this scope at this instant.")))
                .chain(this::shown);
    }

    private Uni<CounselMemoResponse> shown(CounselMemo memo) {
        return memos.revocations(handler(), List.of(memo))
                .map(revoked -> CounselMemoResponse.of(memo, revoked.get(memo.id())));
    }

    /** In the words of the law of the day on which it was asked. */
    private CounselQuestionResponse shown(CounselQuestion question) {
        var rule = law.on(LegalTime.date(question.askedAt())).rule(question.question());
        return CounselQuestionResponse.of(question, rule.title(), rule.duty(), clock.instant());
    }

    private static Scope scope(String key) {
        try {
            return Scope.ofKey(key);
        } catch (IllegalArgumentException _) {
            throw Refusal.ofFields(
                    List.of(new Violation("scope", "must be the key of a scope, such as purpose=orders")));
        }
    }

    private @Nullable String person(@Nullable String assignee) {
        return ME.equals(assignee) ? current.actor().subject() : assignee;
    }

    private String handler() {
        return current.actor().handler();
    }
}
