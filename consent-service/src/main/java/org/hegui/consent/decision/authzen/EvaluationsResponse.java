package org.hegui.consent.decision.authzen;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.quarkus.runtime.annotations.RegisterForReflection;
import org.jspecify.annotations.Nullable;

/**
 * The answers of AuthZEN to many questions.
 *
 * @param evaluations the answers, in the order of the questions and as far as the semantic asks for; absent when what was
 *     sent is one question
 * @param single the answer to what is one question
 */
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EvaluationsResponse(
        @Nullable List<EvaluationResponse> evaluations,
        @JsonUnwrapped @Nullable EvaluationResponse single) {}
