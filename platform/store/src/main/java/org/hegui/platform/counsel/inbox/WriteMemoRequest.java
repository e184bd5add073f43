package org.hegui.platform.counsel.inbox;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.hegui.platform.counsel.memo.Answer;
import org.hegui.platform.counsel.memo.MemoEffect;
import org.hegui.platform.counsel.scope.Scope;
import org.hegui.platform.problem.Refusal;
import org.hegui.platform.problem.Violation;

/**
 * Counsel's answer. Legal text: it must hold no personal information, for it is kept after people are erased.
 *
 * @param effect PERMIT lets the safe default be left, DENY confirms it
 * @param text the reasoning
 * @param citation what it rests on, such as an article
 * @param scope how far it reaches: some of the question's own codes; null for all of them
 * @param validFrom first day on which it holds, Asia/Shanghai; null for from now on
 * @param expiresOn last day on which it holds, Asia/Shanghai
 */
public record WriteMemoRequest(
        @NotNull MemoEffect effect,
        @NotBlank @Size(max = 8000) String text,
        @NotBlank @Size(max = 500) String citation,

        @Nullable @Size(min = 1, max = 10) Map<@NotBlank @Size(max = 32) String, @NotBlank @Size(max = 200) String> scope,

        @Nullable LocalDate validFrom,
        @NotNull LocalDate expiresOn) {

    Answer answer() {
        return new Answer(effect, text, citation, scope == null ? null : readScope(), validFrom, expiresOn);
    }

    private Scope readScope() {
        try {
            return Scope.of(scope);
        } catch (IllegalArgumentException _) {
            throw Refusal.ofFields(List.of(new Violation("scope", "must hold names and codes")));
        }
    }
}
