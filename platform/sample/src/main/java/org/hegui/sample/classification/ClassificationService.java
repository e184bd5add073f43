package org.hegui.sample.classification;

import java.time.Clock;
import java.util.UUID;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

import org.hegui.platform.counsel.CounselQuestions;
import org.hegui.platform.counsel.memo.CounselMemo;
import org.hegui.platform.counsel.question.QuestionDraft;
import org.hegui.platform.counsel.scope.Scope;
import org.hegui.platform.identity.CurrentActor;

/** Treats a contested kind of note as sensitive until counsel says otherwise (CONTEST-10). */
@ApplicationScoped
class ClassificationService {

    private static final String CONTESTED = "CONTEST-10";

    private final CounselQuestions counsel;
    private final CurrentActor current;
    private final Clock clock;

    ClassificationService(CounselQuestions counsel, CurrentActor current, Clock clock) {
        this.counsel = counsel;
        this.current = current;
        this.clock = clock;
    }

    @WithTransaction
    Uni<ClassificationResponse> classify(ClassifyRequest request) {
        var scope = Scope.of("topic", request.topic()).with("use", request.use());
        return counsel.memo(CONTESTED, current.actor().handler(), scope, clock.instant())
                .chain(memo -> memo.map(ClassificationService::answered).orElseGet(() -> ask(scope, request.own())));
    }

    private static Uni<ClassificationResponse> answered(CounselMemo memo) {
        return Uni.createFrom().item(new ClassificationResponse(!memo.permits(), null, memo.id()));
    }

    private Uni<ClassificationResponse> ask(Scope scope, boolean own) {
        var draft = QuestionDraft.of(CONTESTED, scope, "TREATED_AS_SENSITIVE", "classification");
        return counsel.ask(current.actor(), own ? draft.raisedBy(UUID.randomUUID()) : draft)
                .map(question -> new ClassificationResponse(true, question.id(), null));
    }
}
