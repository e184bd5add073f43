package org.hegui.platform.counsel;

import static org.hegui.platform.counsel.CounselProblem.COUNSEL_QUESTION_NOT_FOUND;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

import org.hegui.platform.counsel.memo.CounselMemo;
import org.hegui.platform.counsel.memo.CounselMemoRepository;
import org.hegui.platform.counsel.question.CounselQuestion;
import org.hegui.platform.counsel.question.CounselQuestionRepository;
import org.hegui.platform.counsel.question.QuestionDraft;
import org.hegui.platform.counsel.question.QuestionFilter;
import org.hegui.platform.counsel.scope.Scope;
import org.hegui.platform.identity.Actor;
import org.hegui.platform.law.Law;
import org.hegui.platform.page.Page;
import org.hegui.platform.page.PageRequest;
import org.hegui.platform.precondition.IfMatch;
import org.hegui.platform.problem.Refusal;
import org.hegui.statute.UnknownRule;

/** Asks counsel and finds what counsel has answered. Asking must be inside a transaction, reading needs a session. */
@ApplicationScoped
public class CounselQuestions {

    private final CounselQuestionRepository questions;
    private final CounselMemoRepository memos;
    private final CounselLedger ledger;
    private final Law law;
    private final Clock clock;

    CounselQuestions(
            CounselQuestionRepository questions,
            CounselMemoRepository memos,
            CounselLedger ledger,
            Law law,
            Clock clock) {
        this.questions = questions;
        this.memos = memos;
        this.ledger = ledger;
        this.law = law;
        this.clock = clock;
    }

    /**
     * Asks counsel, unless the same is before counsel or answered already. What was answered by a memo that ran out is
     * before counsel again by itself.
     *
     * @param actor whose act raised it, and whose handler asks
     * @throws UnknownRule when the question is no rule in force today
     */
    public Uni<CounselQuestion> ask(Actor actor, QuestionDraft draft) {
        law.today().rule(draft.question());
        return questions
                .find(actor.handler(), draft.question(), draft.scope())
                .chain(known ->
                        known == null ? first(actor, draft) : Uni.createFrom().item(known));
    }

    /** Whoever asks the same at the same time, on whatever replica, waits here and then finds it asked. */
    private Uni<CounselQuestion> first(Actor actor, QuestionDraft draft) {
        return questions
                .serialize(actor.handler(), draft.question())
                .chain(() -> questions.find(actor.handler(), draft.question(), draft.scope()))
                .chain(known ->
                        known == null ? create(actor, draft) : Uni.createFrom().item(known));
    }

    private Uni<CounselQuestion> create(Actor actor, QuestionDraft draft) {
        var now = clock.instant();
        var question = new CounselQuestion(actor.handler(), draft.byActor() ? actor.subject() : null, draft, now);
        return memos.unrevoked(actor.handler(), draft.question(), now)
                .invoke(found -> CounselMemo.lastWord(found, draft.scope())
                        .map(CounselMemo::expiresAt)
                        .filter(now::isBefore)
                        .ifPresent(question::answer))
                .chain(() -> questions.persistAndFlush(question))
                .call(asked -> ledger.asked(actor, asked));
    }

    /**
     * The newest memo that reaches this scope, if it holds at an instant, also a past one. It stands in place of all
     * before it, also after it ran out: an opinion that counsel has changed doesn't come back by itself. Only a memo
     * that was revoked leaves the word to the one before it.
     *
     * @param question id of the rule that asks
     * @param handler whose memo it must be
     */
    public Uni<Optional<CounselMemo>> memo(String question, String handler, Scope scope, Instant at) {
        return memos.begun(handler, question, at)
                .map(found -> CounselMemo.lastWord(found, scope).filter(memo -> at.isBefore(memo.expiresAt())));
    }

    /** The question of the handler with this id; refused (404) when there is none. */
    public Uni<CounselQuestion> get(String handler, UUID id) {
        return questions.find(handler, id).onItem().ifNull().failWith(CounselQuestions::notFound);
    }

    /** Names who takes care of a question, or nobody. */
    public Uni<CounselQuestion> assign(Actor actor, UUID id, IfMatch ifMatch, @Nullable String person) {
        return questions
                .lock(actor.handler(), id)
                .onItem()
                .ifNull()
                .failWith(CounselQuestions::notFound)
                .invoke(question -> ifMatch.require(question.lockVersion()))
                .invoke(question -> question.assign(person))
                .call(questions::flush)
                .call(question -> ledger.assigned(actor, question, clock.instant()));
    }

    /** Questions of the handler, oldest first. */
    public Uni<Page<CounselQuestion>> list(String handler, QuestionFilter filter, PageRequest page) {
        return questions
                .list(handler, filter, clock.instant(), page)
                .map(found -> Page.of(found, page.limit(), CounselQuestion::id));
    }

    static Refusal notFound() {
        return new Refusal(COUNSEL_QUESTION_NOT_FOUND, "There is no question with this id.");
    }
}
