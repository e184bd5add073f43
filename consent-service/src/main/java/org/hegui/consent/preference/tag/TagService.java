package org.hegui.consent.preference.tag;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

import org.hegui.consent.preference.PreferenceStatement;
import org.hegui.consent.preference.Preferences;
import org.hegui.platform.identity.CurrentActor;
import org.hegui.platform.law.Law;
import org.hegui.platform.problem.CommonProblem;
import org.hegui.platform.problem.Refusal;
import org.hegui.statute.Effect;
import org.hegui.statute.Reason;

/** Deletes tags, and says which are deleted. */
@ApplicationScoped
class TagService {

    private final TagQueries tags;
    private final Preferences preferences;
    private final CurrentActor current;
    private final Law law;

    TagService(TagQueries tags, Preferences preferences, CurrentActor current, Law law) {
        this.tags = tags;
        this.preferences = preferences;
        this.current = current;
        this.law = law;
    }

    /** Deletes a tag, or all when there is none; it stays deleted until the person allows it again. */
    @WithTransaction
    Uni<Void> delete(UUID subjectId, @Nullable String tag) {
        return preferences
                .record(PreferenceStatement.ofTag(subjectId, tag, false, "tags"))
                .replaceWithVoid();
    }

    @WithSession
    Uni<DeletedTagsResponse> deleted(UUID subjectId) {
        var actor = current.actor();
        if (!actor.mayActFor(subjectId)) {
            throw new Refusal(CommonProblem.FORBIDDEN, "A customer can ask about themselves only.");
        }
        return tags.newest(actor.handler(), subjectId).map(newest -> new DeletedTagsRule(newest).of(subjectId));
    }

    @WithSession
    Uni<TagCheckResponse> check(CheckTagRequest request) {
        return tags.refused(current.actor().handler(), request.tag(), request.subjectIds())
                .map(refused ->
                        new TagCheckResponse(request.tag(), refused, refused.isEmpty() ? List.of() : reasons()));
    }

    private List<Reason> reasons() {
        var rules = law.today();
        return Stream.of("NDSR-42", "ALG-17")
                .filter(rules::inForce)
                .map(rule -> rules.reason(
                        rule,
                        Effect.REFUSES,
                        "当事人已删除该标签，不得再次添加，直至其本人重新同意。",
                        "The person deleted this tag; it is not put back until they allow it themselves."))
                .toList();
    }
}
