package org.hegui.consent.decision.authzen;

import java.util.Map;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A subject or a resource of AuthZEN.
 *
 * @param type kind of it; of a resource, {@code person}
 * @param id who or what it is; of a resource, the person's {@code subjectId}
 * @param properties what else the caller says of it; nothing is decided by it
 */
public record Party(
        @NotBlank @Size(max = 200) String type,
        @NotBlank @Size(max = 200) String id,
        @Nullable Map<String, Object> properties) {}
