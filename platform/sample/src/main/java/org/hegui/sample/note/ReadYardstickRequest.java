package org.hegui.sample.note;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The body of a decision, of which the bare endpoint uses the id alone.
 *
 * @param subjectId id of the note
 * @param act not used
 * @param purpose not used
 * @param categories not used
 * @param recipient not used
 * @param channel not used
 * @param at not used
 */
public record ReadYardstickRequest(
        @NotNull UUID subjectId,
        @NotNull @Pattern(regexp = "[A-Z_]{1,32}") String act,
        @NotBlank @Size(max = 64) String purpose,
        @Nullable @Size(min = 1, max = 100) List<@NotBlank @Size(max = 64) String> categories,
        @Nullable @Size(min = 1, max = 64) String recipient,
        @Nullable @Pattern(regexp = "[A-Z_]{1,32}") String channel,
        @Nullable Instant at) {}
