package org.hegui.platform.counsel;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import org.hegui.platform.counsel.question.CounselQuestion;
import org.hegui.platform.counsel.question.CounselQuestionRepository;
import org.hegui.platform.identity.Actor;
import org.hegui.platform.identity.Roles;

/** Puts questions whose memo ran out back before counsel. */
@ApplicationScoped
class MemoSweepService {

    private final CounselQuestionRepository questions;
    private final CounselLedger ledger;
    private final CounselConfig config;
    private final Clock clock;
    private final String application;

    MemoSweepService(
            CounselQuestionRepository questions,
            CounselLedger ledger,
            CounselConfig config,
            Clock clock,
            @ConfigProperty(name = "quarkus.application.name") String application) {
        this.questions = questions;
        this.ledger = ledger;
        this.config = config;
        this.clock = clock;
        this.application = application;
    }

    /** Puts back the next ones that no other replica holds, and gives their number. */
    @WithTransaction
    Uni<Integer> sweep() {
        return questions.takeRanOut(clock.instant(), config.sweepBatch()).chain(this::expire);
    }

    private Uni<Integer> expire(List<CounselQuestion> ranOut) {
        ranOut.forEach(CounselQuestion::expire);
        return Multi.createFrom()
                .iterable(ranOut)
                .onItem()
                .transformToUniAndConcatenate(question -> ledger.expired(system(question.handler()), question))
                .collect()
                .asList()
                .map(List::size);
    }

    private Actor system(String handler) {
        return new Actor(
                application, handler, Set.of(Roles.SERVICE), application, "CN", Optional.empty(), Optional.empty());
    }
}
