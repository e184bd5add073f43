package org.hegui.platform.review;

import org.jspecify.annotations.Nullable;

/**
 * Which reviews are wanted; what is null does not matter.
 *
 * @param state in this state
 * @param role still waiting for this role
 * @param assignee taken care of by this person
 */
public record ReviewFilter(
        @Nullable ReviewState state,
        @Nullable ReviewRole role,
        @Nullable String assignee) {}
