package org.hegui.consent.decision.authzen;

import java.util.Map;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * An action of AuthZEN.
 *
 * @param name the act, such as {@code MARKET}
 * @param properties what else the caller says of it; nothing is decided by it
 */
public record Action(
        @NotBlank @Size(max = 200) String name, @Nullable Map<String, Object> properties) {}
