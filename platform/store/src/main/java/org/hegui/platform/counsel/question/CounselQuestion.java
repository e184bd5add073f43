package org.hegui.platform.counsel.question;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

import org.hegui.platform.counsel.scope.Scope;
import org.hegui.platform.counsel.scope.ScopeConverter;

/** A question before counsel; one for each rule and scope, however often it is asked. */
@Entity
public class CounselQuestion {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private int lockVersion;

    private String handler;
    private String question;

    @Convert(converter = ScopeConverter.class)
    private Scope scope;

    private String objectType;

    @Nullable private UUID objectId;

    private String safeDefault;

    @Enumerated(EnumType.STRING)
    private CounselState state;

    @Nullable private String assignee;

    @Nullable private String asker;

    private Instant askedAt;

    @Nullable private Instant answeredUntil;

    /** For Hibernate. */
    protected CounselQuestion() {}

    /** Before counsel from now on; nobody asked when the system did. */
    public CounselQuestion(String handler, @Nullable String asker, QuestionDraft draft, Instant now) {
        this.handler = handler;
        this.question = draft.question();
        this.scope = draft.scope();
        this.objectType = draft.objectType();
        this.objectId = draft.objectId();
        this.safeDefault = draft.safeDefault();
        this.state = CounselState.OPEN;
        this.asker = asker;
        this.askedAt = now;
    }

    /** The newest memo answers it until then; those before it count no more. */
    public void answer(Instant until) {
        state = CounselState.ANSWERED;
        answeredUntil = until;
    }

    /** What answered it is gone; what still does, if anything, runs until then. */
    public void lose(@Nullable Instant until) {
        state = until == null ? CounselState.OPEN : CounselState.ANSWERED;
        answeredUntil = until;
    }

    /** What answered it ran out. */
    public void expire() {
        state = CounselState.EXPIRED;
        answeredUntil = null;
    }

    /** This person takes care of it from now on, or nobody. */
    public void assign(@Nullable String person) {
        assignee = person;
    }

    /** Whether it is before counsel at this instant: an answer that ran out does not count, swept or not. */
    public CounselState stateAt(Instant now) {
        return ranOut(now) ? CounselState.EXPIRED : state;
    }

    boolean ranOut(Instant now) {
        return state == CounselState.ANSWERED && answeredUntil != null && !now.isBefore(answeredUntil);
    }

    /** Id of the question. */
    public UUID id() {
        return id;
    }

    /** Counts the changes of the question. */
    public long lockVersion() {
        return lockVersion;
    }

    /** The handler whose question it is. */
    public String handler() {
        return handler;
    }

    /** Id of the rule that asks. */
    public String question() {
        return question;
    }

    /** What it is about. */
    public Scope scope() {
        return scope;
    }

    /** Kind of the thing that raised it first. */
    public String objectType() {
        return objectType;
    }

    /** The thing that raised it first, if it was one thing. */
    public Optional<UUID> objectId() {
        return Optional.ofNullable(objectId);
    }

    /** Code of what is done until counsel answers. */
    public String safeDefault() {
        return safeDefault;
    }

    /** {@code sub} of who takes care of it. */
    public Optional<String> assignee() {
        return Optional.ofNullable(assignee);
    }

    /** {@code sub} of who asked; empty when the system did. */
    public Optional<String> asker() {
        return Optional.ofNullable(asker);
    }

    /** When it was asked first. */
    public Instant askedAt() {
        return askedAt;
    }

    /** The first instant at which no memo answers it any more. */
    public Optional<Instant> answeredUntil() {
        return Optional.ofNullable(answeredUntil);
    }
}
