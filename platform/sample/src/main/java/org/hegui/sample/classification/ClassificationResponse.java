package org.hegui.sample.classification;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Whether it is sensitive.
 *
 * @param sensitive true unless counsel says that it is not
 * @param questionId what was asked of counsel, when no memo reaches it
 * @param memoId what counsel said
 */
public record ClassificationResponse(
        boolean sensitive,
        @Nullable UUID questionId,
        @Nullable UUID memoId) {}
