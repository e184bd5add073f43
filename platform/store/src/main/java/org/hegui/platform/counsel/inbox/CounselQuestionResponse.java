package org.hegui.platform.counsel.inbox;

import java.time.Instant;
import java.util.SortedMap;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;

import org.hegui.platform.counsel.question.CounselQuestion;
import org.hegui.platform.counsel.question.CounselState;
import org.hegui.platform.precondition.Versioned;
import org.hegui.statute.Text;

/**
 * A question before counsel.
 *
 * @param id id of the question
 * @param question id of the rule that asks, such as {@code CONTEST-1}
 * @param title what it is about, in both languages
 * @param text the question and its safe default in law, in both languages
 * @param scope what it is about: codes by name
 * @param scopeKey the same as one text
 * @param safeDefault code of what the service does until it is answered
 * @param objectType kind of the thing that raised it first
 * @param objectId the thing that raised it first, in this service, if it was one thing
 * @param state whether counsel has answered; OPEN and EXPIRED wait for counsel
 * @param assignee {@code sub} of who takes care of it
 * @param asker {@code sub} of who asked; null when the system did
 * @param askedAt when it was asked first, UTC
 * @param answeredUntil first instant at which no memo answers it any more, UTC
 * @param lockVersion counts its changes; shown as the ETag
 */
public record CounselQuestionResponse(
        UUID id,
        String question,
        Text title,
        Text text,
        SortedMap<String, String> scope,
        String scopeKey,
        String safeDefault,
        String objectType,
        @Nullable UUID objectId,
        CounselState state,
        @Nullable String assignee,
        @Nullable String asker,
        Instant askedAt,
        @Nullable Instant answeredUntil,
        @JsonIgnore long lockVersion)
        implements Versioned {

    static CounselQuestionResponse of(CounselQuestion question, Text title, Text text, Instant now) {
        return new CounselQuestionResponse(
                question.id(),
                question.question(),
                title,
                text,
                question.scope().codes(),
                question.scope().key(),
                question.safeDefault(),
                question.objectType(),
                question.objectId().orElse(null),
                question.stateAt(now),
                question.assignee().orElse(null),
                question.asker().orElse(null),
                question.askedAt(),
                question.answeredUntil().orElse(null),
                question.lockVersion());
    }
}
