package org.hegui.platform.counsel.memo;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.hegui.platform.counsel.scope.Scope;

/**
 * What counsel wants to answer. Legal text, no personal information.
 *
 * @param effect PERMIT or DENY
 * @param text the reasoning
 * @param citation what it rests on
 * @param scope how far it reaches; null for exactly the question
 * @param validFrom first legal day on which it holds, Asia/Shanghai; null for from now on
 * @param expiresOn last legal day on which it holds, Asia/Shanghai
 */
public record Answer(
        MemoEffect effect,
        String text,
        String citation,
        @Nullable Scope scope,
        @Nullable LocalDate validFrom,
        LocalDate expiresOn) {}
