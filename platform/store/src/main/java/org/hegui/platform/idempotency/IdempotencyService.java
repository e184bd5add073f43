package org.hegui.platform.idempotency;

import static org.hegui.platform.problem.CommonProblem.CONCURRENT_CHANGE;
import static org.hegui.platform.problem.CommonProblem.IDEMPOTENCY_KEY_REUSED;

import java.security.MessageDigest;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.common.vertx.ContextLocals;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

import org.hegui.platform.idempotency.answer.Answers;
import org.hegui.platform.idempotency.answer.IdempotencyRepository;
import org.hegui.platform.idempotency.answer.IdempotencyRepository.Kept;
import org.hegui.platform.idempotency.answer.KeptAnswer;
import org.hegui.platform.idempotency.request.IdempotentRequest;
import org.hegui.platform.problem.Refusal;

/** Does the work of a request once, in one transaction with the answer that is kept. */
@ApplicationScoped
class IdempotencyService {

    /** Under this name a request's context says that its use cases join a transaction. */
    static final String JOINED = "hegui.joined-transaction";

    /** Few enough for a short transaction. */
    private static final int SWEPT_AT_ONCE = 1_000;

    private final IdempotencyRepository answers;
    private final Answers written;
    private final IdempotencyConfig config;
    private final Clock clock;

    IdempotencyService(IdempotencyRepository answers, Answers written, IdempotencyConfig config, Clock clock) {
        this.answers = answers;
        this.written = written;
        this.config = config;
        this.clock = clock;
    }

    /** Does the work, or fails with the answer that it was given the first time. */
    @WithTransaction
    <T> Uni<T> once(IdempotentRequest request, Supplier<Uni<T>> work) {
        ContextLocals.put(JOINED, true);
        var now = clock.instant();
        return answers.claim(request, now, now.minus(config.keep()))
                .flatMap(isNew -> isNew ? perform(request, work) : again(request));
    }

    /** Deletes what is kept no longer. */
    @WithTransaction
    Uni<Integer> sweep() {
        return answers.sweep(clock.instant().minus(config.keep()), SWEPT_AT_ONCE);
    }

    private <T> Uni<T> perform(IdempotentRequest request, Supplier<Uni<T>> work) {
        return work.get().call(given -> answers.keep(request, written.of(given)));
    }

    private <T> Uni<T> again(IdempotentRequest request) {
        return answers.find(request).flatMap(found -> Uni.createFrom().failure(answer(request, found)));
    }

    private static RuntimeException answer(IdempotentRequest request, Optional<Kept> found) {
        if (found.isEmpty()) {
            return new Refusal(CONCURRENT_CHANGE, "The first answer is kept no longer; send the request once more.");
        }
        return MessageDigest.isEqual(found.get().requestHash(), request.hash())
                ? new KeptAnswer(found.get().answer())
                : new Refusal(IDEMPOTENCY_KEY_REUSED, "Use a new key: this one came with another request.");
    }
}
