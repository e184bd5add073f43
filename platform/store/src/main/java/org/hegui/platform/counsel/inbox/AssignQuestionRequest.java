package org.hegui.platform.counsel.inbox;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Who takes care of it.
 *
 * @param assignee {@code sub} of a colleague as in their access token, {@code me} for the caller, null for nobody
 */
public record AssignQuestionRequest(
        @Nullable @Size(min = 1, max = 255) @Pattern(regexp = "[\\x21-\\x7e]+") String assignee) {}
