package org.hegui.platform.counsel.memo;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;

import org.hegui.platform.counsel.question.CounselQuestion;
import org.hegui.platform.counsel.scope.Scope;
import org.hegui.platform.counsel.scope.ScopeConverter;

/** Counsel's answer. Never changed; a revocation stands beside it. */
@Entity
@Immutable
public class CounselMemo {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private String handler;
    private UUID questionId;
    private String question;

    @Convert(converter = ScopeConverter.class)
    private Scope scope;

    @Enumerated(EnumType.STRING)
    private MemoEffect effect;

    private String text;
    private String citation;
    private Instant validFrom;
    private Instant expiresAt;
    private String author;
    private Instant writtenAt;

    /** For Hibernate. */
    protected CounselMemo() {}

    /** What this lawyer answers to the question, for the term that the rule tells. */
    public CounselMemo(CounselQuestion question, String author, Answer answer, MemoRule rule) {
        var given = answer.scope();
        this.handler = question.handler();
        this.questionId = question.id();
        this.question = question.question();
        this.scope = given == null ? question.scope() : given;
        this.effect = answer.effect();
        this.text = answer.text();
        this.citation = answer.citation();
        this.validFrom = rule.from(answer);
        this.expiresAt = rule.until(answer);
        this.author = author;
        this.writtenAt = rule.now();
    }

    /** Of memos on one rule, the newest first, the one that counts for this scope, whether it still holds or not. */
    public static Optional<CounselMemo> lastWord(List<CounselMemo> newestFirst, Scope scope) {
        return newestFirst.stream().filter(memo -> memo.scope.covers(scope)).findFirst();
    }

    /** Id of the memo. */
    public UUID id() {
        return id;
    }

    /** Whose memo it is. */
    public String handler() {
        return handler;
    }

    /** The question that was before counsel. */
    public UUID questionId() {
        return questionId;
    }

    /** Id of the rule that asked. */
    public String question() {
        return question;
    }

    /** How far the answer reaches. */
    public Scope scope() {
        return scope;
    }

    /** How counsel answers. */
    public MemoEffect effect() {
        return effect;
    }

    /** Whether counsel lets the safe default be left. */
    public boolean permits() {
        return effect == MemoEffect.PERMIT;
    }

    /** The reasoning. */
    public String text() {
        return text;
    }

    /** What it rests on. */
    public String citation() {
        return citation;
    }

    /** The first instant at which it holds. */
    public Instant validFrom() {
        return validFrom;
    }

    /** The first instant at which it does not hold any more. */
    public Instant expiresAt() {
        return expiresAt;
    }

    /** {@code sub} of the lawyer. */
    public String author() {
        return author;
    }

    /** When it was written. */
    public Instant writtenAt() {
        return writtenAt;
    }
}
