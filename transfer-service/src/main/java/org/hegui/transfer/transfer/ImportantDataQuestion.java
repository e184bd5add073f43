package org.hegui.transfer.transfer;

import java.time.Clock;
import java.util.Optional;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

import org.hegui.platform.counsel.CounselQuestions;
import org.hegui.platform.counsel.memo.CounselMemo;
import org.hegui.platform.counsel.question.QuestionDraft;
import org.hegui.platform.counsel.scope.Scope;
import org.hegui.platform.identity.CurrentActor;
import org.hegui.statute.export.ExportRoute;

/**
 * Whether what a transfer carries is important data after all. Only counsel says (CONTEST-4); until then it is treated as
 * if it were, and nothing may go.
 */
@ApplicationScoped
public class ImportantDataQuestion {

    private static final String CONTESTED = "CONTEST-4";

    private final CounselQuestions counsel;
    private final CurrentActor current;
    private final Clock clock;

    ImportantDataQuestion(CounselQuestions counsel, CurrentActor current, Clock clock) {
        this.counsel = counsel;
        this.current = current;
        this.clock = clock;
    }

    /** Whether a memo in force now says that it is none. */
    public Uni<Boolean> settled(Transfer transfer) {
        return memo(transfer).map(memo -> memo.filter(CounselMemo::permits).isPresent());
    }

    /** The memo in force now that reaches the transfer; none when nothing is suspected. */
    Uni<Optional<CounselMemo>> memo(Transfer transfer) {
        return transfer.importantDataSuspected()
                ? counsel.memo(CONTESTED, current.actor().handler(), scope(transfer), clock.instant())
                : Uni.createFrom().item(Optional.empty());
    }

    /** Asks counsel whatever the route leaves to counsel; the transfer waits. */
    Uni<Void> ask(Transfer transfer) {
        if (transfer.route() != ExportRoute.COUNSEL) {
            return Uni.createFrom().voidItem();
        }
        var rule = transfer.decidingReason().rule();
        var draft = QuestionDraft.of(rule, scope(transfer), "EXPORT_BLOCKED", Transfer.kind())
                .raisedBy(transfer.id());
        return counsel.ask(current.actor(), draft)
                .invoke(question -> transfer.waitsFor(question.id()))
                .replaceWithVoid();
    }

    private static Scope scope(Transfer transfer) {
        return Scope.of("purpose", transfer.purpose())
                .with("recipient", transfer.recipientId().toString())
                .with("categories", String.join(".", transfer.codes()));
    }
}
