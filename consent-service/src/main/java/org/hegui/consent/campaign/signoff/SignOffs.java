package org.hegui.consent.campaign.signoff;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

import org.hegui.consent.campaign.Campaign;
import org.hegui.platform.counsel.CounselQuestions;
import org.hegui.platform.counsel.question.CounselQuestion;
import org.hegui.platform.counsel.question.QuestionDraft;
import org.hegui.platform.counsel.scope.Scope;
import org.hegui.platform.identity.CurrentActor;

/** Looks for counsel's answers and asks what nobody has answered. Must be called inside a transaction. */
@ApplicationScoped
public class SignOffs {

    private final CounselQuestions counsel;
    private final CurrentActor current;
    private final Clock clock;

    SignOffs(CounselQuestions counsel, CurrentActor current, Clock clock) {
        this.counsel = counsel;
        this.current = current;
        this.clock = clock;
    }

    /** What an answer about a campaign has to name at most: the campaign, and exactly these contents. */
    public static Scope scope(Campaign campaign) {
        return Scope.of("campaign", campaign.id().toString()).with("content", campaign.contentHash());
    }

    /** What counsel says now of these rules for this scope. */
    public Uni<SignOff> find(List<String> rules, Scope scope) {
        var now = clock.instant();
        return Multi.createFrom()
                .iterable(rules)
                .onItem()
                .transformToUniAndConcatenate(
                        rule -> counsel.memo(rule, current.actor().handler(), scope, now))
                .filter(Optional::isPresent)
                .map(Optional::get)
                .collect()
                .asList()
                .map(memos -> new SignOff(rules, memos));
    }

    /** Puts these rules before counsel, unless they are there; the acting person, whose work it is, cannot answer. */
    public Uni<List<UUID>> ask(
            List<String> rules, Scope scope, String safeDefault, String objectType, @Nullable UUID object) {
        return Multi.createFrom()
                .iterable(rules)
                .onItem()
                .transformToUniAndConcatenate(rule -> counsel.ask(
                        current.actor(), new QuestionDraft(rule, scope, safeDefault, objectType, object, true)))
                .map(CounselQuestion::id)
                .collect()
                .asList();
    }
}
