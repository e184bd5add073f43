package org.hegui.platform.counsel.question;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.hegui.platform.counsel.scope.Scope;

/**
 * A question that only counsel answers.
 *
 * @param question id of the rule that asks, such as {@code CONTEST-1}; in the catalogue of statute
 * @param scope what it is about
 * @param safeDefault code of what is done until counsel answers, such as {@code EXPORT_BLOCKED}
 * @param objectType kind of the thing that raised it
 * @param objectId the thing that raised it, if it is one thing
 * @param byActor whether the acting person asks, who then cannot answer; else the system asks by itself
 */
public record QuestionDraft(
        String question,
        Scope scope,
        String safeDefault,
        String objectType,
        @Nullable UUID objectId,
        boolean byActor) {

    /** A question that the system asks by itself while it answers somebody. */
    public static QuestionDraft of(String question, Scope scope, String safeDefault, String objectType) {
        return new QuestionDraft(question, scope, safeDefault, objectType, null, false);
    }

    /** The same raised by this thing of the acting person, who cannot answer it. */
    public QuestionDraft raisedBy(UUID object) {
        return new QuestionDraft(question, scope, safeDefault, objectType, object, true);
    }
}
