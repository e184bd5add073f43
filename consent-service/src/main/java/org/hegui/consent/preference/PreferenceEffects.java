package org.hegui.consent.preference;

import static org.hegui.consent.ConsentProblem.SUPPRESSION_STANDS;

import java.util.List;
import java.util.UUID;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

import org.hegui.consent.person.Choices;
import org.hegui.consent.suppression.SuppressionDraft;
import org.hegui.consent.suppression.SuppressionReason;
import org.hegui.consent.suppression.SuppressionService;
import org.hegui.consent.suppression.checking.SuppressionLookup;
import org.hegui.consent.suppression.lifting.LiftingService;
import org.hegui.platform.identity.CurrentActor;
import org.hegui.platform.problem.CommonProblem;
import org.hegui.platform.problem.Refusal;
import org.hegui.statute.marketing.Channel;

/** What a choice does, in the transaction that records it. What was refused comes back by the person's own word only. */
@ApplicationScoped
class PreferenceEffects {

    private final Choices choices;
    private final SuppressionService suppressions;
    private final SuppressionLookup suppressed;
    private final LiftingService liftings;
    private final CurrentActor current;

    PreferenceEffects(
            Choices choices,
            SuppressionService suppressions,
            SuppressionLookup suppressed,
            LiftingService liftings,
            CurrentActor current) {
        this.choices = choices;
        this.suppressions = suppressions;
        this.suppressed = suppressed;
        this.liftings = liftings;
        this.current = current;
    }

    /** Fails when somebody else than the person takes back what the person refused. */
    Uni<Void> refuse(PreferenceStatement said) {
        if (!said.chosen() || isTheirOwnWord(said.subjectId())) {
            return Uni.createFrom().voidItem();
        }
        return switch (said.kind()) {
            case PERSONALISATION, AUTOMATED_DECISION -> Uni.createFrom().voidItem();
            case CHANNEL -> refuseWhileSuppressed(said);
            case TAG ->
                Uni.createFrom()
                        .failure(new Refusal(
                                CommonProblem.FORBIDDEN, "Only the person themself can allow tags that they deleted."));
        };
    }

    /** Makes the choice hold. */
    Uni<Void> apply(String handler, PreferenceStatement said) {
        return switch (said.kind()) {
            case PERSONALISATION -> choices.personalise(handler, said.subjectId(), said.chosen());
            case AUTOMATED_DECISION -> choices.automate(handler, said.subjectId(), said.chosen());
            case CHANNEL -> said.chosen() ? liftings.liftOwn(channel(said), said.subjectId()) : suppressed(said);
            case TAG -> Uni.createFrom().voidItem();
        };
    }

    private Uni<Void> suppressed(PreferenceStatement said) {
        var draft =
                new SuppressionDraft(channel(said), said.subjectId(), null, SuppressionReason.OPT_OUT, said.source());
        return suppressions.suppress(draft).replaceWithVoid();
    }

    private Uni<Void> refuseWhileSuppressed(PreferenceStatement said) {
        return suppressed
                .suppressed(current.actor().handler(), channel(said), List.of(said.subjectId()))
                .invoke(found -> {
                    if (!found.isEmpty()) {
                        throw new Refusal(
                                SUPPRESSION_STANDS, "The person opted out; only their own later consent lifts that.");
                    }
                })
                .replaceWithVoid();
    }

    private boolean isTheirOwnWord(UUID subjectId) {
        var actor = current.actor();
        return actor.isOnlySubject() && actor.mayActFor(subjectId);
    }

    private static Channel channel(PreferenceStatement said) {
        return Channel.valueOf(said.scope());
    }
}
