package org.hegui.consent.decision.authzen;

import java.util.List;
import java.util.Map;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Many questions of AuthZEN. What stands at the top holds for every question that doesn't say it itself.
 *
 * @param subject who wants to do it
 * @param action what is to be done
 * @param resource the person whose information it is
 * @param context the circumstances, see {@link EvaluationRequest}
 * @param evaluations the questions; without any, what stands at the top is one question
 * @param options {@code evaluations_semantic}
 */
public record EvaluationsRequest(
        @Nullable @Valid Party subject,
        @Nullable @Valid Action action,
        @Nullable @Valid Party resource,
        @Nullable Map<String, Object> context,
        @Nullable @Size(max = 1000) List<@NotNull @Valid Evaluation> evaluations,
        @Nullable Map<String, Object> options) {

    /**
     * One of the questions.
     *
     * @param subject who wants to do it
     * @param action what is to be done
     * @param resource the person whose information it is
     * @param context the circumstances
     */
    public record Evaluation(
            @Nullable @Valid Party subject,
            @Nullable @Valid Action action,
            @Nullable @Valid Party resource,
            @Nullable Map<String, Object> context) {}

    /** The questions as if each said everything itself. */
    List<Evaluation> each() {
        var own = evaluations == null || evaluations.isEmpty()
                ? List.of(new Evaluation(null, null, null, null))
                : evaluations;
        return own.stream().map(this::completed).toList();
    }

    /** Whether it is one question in the form of many. */
    boolean isSingle() {
        return evaluations == null || evaluations.isEmpty();
    }

    private Evaluation completed(Evaluation one) {
        return new Evaluation(
                one.subject() == null ? subject : one.subject(),
                one.action() == null ? action : one.action(),
                one.resource() == null ? resource : one.resource(),
                one.context() == null ? context : one.context());
    }
}
