package org.hegui.platform.counsel.question;

import org.jspecify.annotations.Nullable;

/**
 * Which questions are wanted; what is null does not matter.
 *
 * @param state in this state
 * @param question of this rule
 * @param assignee taken care of by this person
 */
public record QuestionFilter(
        @Nullable CounselState state,
        @Nullable String question,
        @Nullable String assignee) {}
