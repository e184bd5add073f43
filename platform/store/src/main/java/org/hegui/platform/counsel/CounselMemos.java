package org.hegui.platform.counsel;

import static org.hegui.platform.counsel.CounselProblem.COUNSEL_MEMO_NOT_FOUND;
import static org.hegui.platform.counsel.CounselProblem.MEMO_REVOKED_ALREADY;
import static org.hegui.platform.counsel.CounselProblem.OWN_QUESTION;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

import org.hegui.platform.counsel.memo.Answer;
import org.hegui.platform.counsel.memo.CounselMemo;
import org.hegui.platform.counsel.memo.CounselMemoRepository;
import org.hegui.platform.counsel.memo.CounselRevocation;
import org.hegui.platform.counsel.memo.CounselRevocationRepository;
import org.hegui.platform.counsel.memo.MemoRule;
import org.hegui.platform.counsel.question.CounselQuestion;
import org.hegui.platform.counsel.question.CounselQuestionRepository;
import org.hegui.platform.counsel.question.CounselState;
import org.hegui.platform.counsel.scope.Scope;
import org.hegui.platform.identity.Actor;
import org.hegui.platform.identity.Roles;
import org.hegui.platform.page.Page;
import org.hegui.platform.page.PageRequest;
import org.hegui.platform.problem.CommonProblem;
import org.hegui.platform.problem.Refusal;

/** Takes counsel's answers and their revocations. Must be called inside a transaction; reading needs a session only. */
@ApplicationScoped
public class CounselMemos {

    private final CounselQuestionRepository questions;
    private final CounselMemoRepository memos;
    private final CounselRevocationRepository revocations;
    private final CounselLedger ledger;
    private final CounselConfig config;
    private final Clock clock;

    CounselMemos(
            CounselQuestionRepository questions,
            CounselMemoRepository memos,
            CounselRevocationRepository revocations,
            CounselLedger ledger,
            CounselConfig config,
            Clock clock) {
        this.questions = questions;
        this.memos = memos;
        this.revocations = revocations;
        this.ledger = ledger;
        this.config = config;
        this.clock = clock;
    }

    /**
     * Answers a question, and every other of the same rule that the scope of the answer reaches. A newer memo stands
     * before an older one.
     *
     * @throws Refusal 403 for anybody but counsel, 404, 409 for one's own question, 400 for a term or scope that cannot be
     */
    public Uni<CounselMemo> answer(Actor counsel, UUID questionId, Answer answer) {
        refuseOthers(counsel);
        return questions
                .ruleOf(counsel.handler(), questionId)
                .onItem()
                .ifNull()
                .failWith(CounselQuestions::notFound)
                .call(rule -> questions.serialize(counsel.handler(), rule))
                .chain(rule -> questions.lockAll(counsel.handler(), rule))
                .chain(all -> answer(counsel, questionId, all, answer));
    }

    private Uni<CounselMemo> answer(Actor counsel, UUID questionId, List<CounselQuestion> all, Answer answer) {
        var question = all.stream()
                .filter(one -> one.id().equals(questionId))
                .findFirst()
                .orElseThrow(CounselQuestions::notFound);
        refuseOwn(counsel, question);
        var memo = memo(counsel, question, answer);
        all.stream().filter(one -> memo.scope().covers(one.scope())).forEach(one -> one.answer(memo.expiresAt()));
        return memos.persistAndFlush(memo).call(written -> ledger.answered(counsel, question, written));
    }

    private CounselMemo memo(Actor counsel, CounselQuestion question, Answer answer) {
        var rule = new MemoRule(clock.instant(), config.longestTerm());
        var violations = rule.violations(answer, question.scope());
        if (!violations.isEmpty()) {
            throw Refusal.ofFields(violations);
        }
        return new CounselMemo(question, counsel.subject(), answer, rule);
    }

    /**
     * Revokes a memo from now on. Questions that nothing else answers are before counsel again.
     *
     * @throws Refusal 403 for anybody but counsel, 404, 409 when it was revoked already
     */
    public Uni<CounselMemo> revoke(Actor counsel, UUID memoId, String reasons) {
        refuseOthers(counsel);
        return get(counsel.handler(), memoId)
                .call(memo -> questions.serialize(counsel.handler(), memo.question()))
                .call(memo -> revocations.of(counsel.handler(), List.of(memoId)).invoke(CounselMemos::refuseRevoked))
                .call(memo -> revoke(counsel, memo, reasons));
    }

    private Uni<UUID> revoke(Actor counsel, CounselMemo memo, String reasons) {
        var now = clock.instant();
        var revocation = new CounselRevocation(counsel.handler(), memo.id(), counsel.subject(), reasons, now);
        return revocations
                .persistAndFlush(revocation)
                .chain(() -> memos.unrevoked(counsel.handler(), memo.question(), now))
                .chain(left -> questions
                        .lockAll(counsel.handler(), memo.question())
                        .invoke(all -> all.stream()
                                .filter(question -> memo.scope().covers(question.scope()))
                                .filter(question -> question.stateAt(now) == CounselState.ANSWERED)
                                .forEach(question -> question.lose(until(left, question, now)))))
                .chain(() -> ledger.revoked(counsel, memo, revocation));
    }

    private static @Nullable Instant until(List<CounselMemo> left, CounselQuestion question, Instant now) {
        return CounselMemo.lastWord(left, question.scope())
                .map(CounselMemo::expiresAt)
                .filter(now::isBefore)
                .orElse(null);
    }

    /** The memo of the handler with this id; refused (404) when there is none. */
    public Uni<CounselMemo> get(String handler, UUID id) {
        return memos.find(handler, id)
                .onItem()
                .ifNull()
                .failWith(() -> new Refusal(COUNSEL_MEMO_NOT_FOUND, "There is no memo with this id."));
    }

    /** Memos of the handler, oldest first, on a rule and of exactly a scope if asked. */
    public Uni<Page<CounselMemo>> list(
            String handler, @Nullable String question, @Nullable Scope scope, PageRequest page) {
        return memos.list(handler, question, scope, page).map(found -> Page.of(found, page.limit(), CounselMemo::id));
    }

    /** The revocations of these memos, by memo. */
    public Uni<Map<UUID, CounselRevocation>> revocations(String handler, List<CounselMemo> of) {
        var ids = of.stream().map(CounselMemo::id).toList();
        return revocations
                .of(handler, ids)
                .map(found -> found.stream().collect(Collectors.toMap(CounselRevocation::memoId, Function.identity())));
    }

    private static void refuseOthers(Actor actor) {
        if (!actor.has(Roles.COUNSEL)) {
            throw new Refusal(CommonProblem.FORBIDDEN, "Only counsel answers, and only counsel revokes an answer.");
        }
    }

    private static void refuseOwn(Actor counsel, CounselQuestion question) {
        if (question.asker().filter(counsel.subject()::equals).isPresent()) {
            throw new Refusal(OWN_QUESTION, "Whoever asked it cannot answer it.");
        }
    }

    private static void refuseRevoked(List<CounselRevocation> revoked) {
        if (!revoked.isEmpty()) {
            throw new Refusal(MEMO_REVOKED_ALREADY, "The memo does not count any more; nothing was changed.");
        }
    }
}
