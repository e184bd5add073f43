package org.hegui.consent.decision.authzen;

import java.util.Map;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * One question of AuthZEN.
 *
 * @param subject who wants to do it; whom the access token names is what counts
 * @param action what is to be done
 * @param resource the person whose information it is
 * @param context {@code purpose}, and if they matter {@code categories}, {@code recipient}, {@code channel} and {@code at}
 */
public record EvaluationRequest(
        @NotNull @Valid Party subject,
        @NotNull @Valid Action action,
        @NotNull @Valid Party resource,
        @Nullable Map<String, Object> context) {}
