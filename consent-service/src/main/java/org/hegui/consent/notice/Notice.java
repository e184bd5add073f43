package org.hegui.consent.notice;

import static org.hegui.consent.ConsentProblem.NOTICE_ALREADY_PUBLISHED;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

import org.hegui.platform.problem.Refusal;
import org.hegui.statute.notice.NoticeOccasion;

/** One version of a notice, in Chinese and English. Once published it never changes (PIPL-17); PostgreSQL sees to it too. */
@Entity
public class Notice {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private int lockVersion;

    private String handler;
    private String code;
    private int version;

    @Enumerated(EnumType.STRING)
    private NoticeStatus status;

    @Convert(converter = OccasionsConverter.class)
    private Set<NoticeOccasion> occasions;

    @Convert(converter = NoticeTextsConverter.class)
    private NoticeTexts zh;

    @Convert(converter = NoticeTextsConverter.class)
    private NoticeTexts en;

    private Instant createdAt;

    @Nullable private Instant publishedAt;

    @Nullable private Instant supersededAt;

    @Nullable private String contentHash;

    /** For Hibernate. */
    protected Notice() {}

    /** A draft. */
    public Notice(String handler, String code, int version, NoticeContent content, Instant now) {
        this.handler = handler;
        this.code = code;
        this.version = version;
        this.status = NoticeStatus.DRAFT;
        this.createdAt = now;
        say(content);
    }

    /** Replaces what a draft says. */
    public void change(NoticeContent content) {
        requireDraft();
        say(content);
    }

    /** Publishes the notice for good. */
    public void publish(Instant now) {
        requireDraft();
        status = NoticeStatus.PUBLISHED;
        publishedAt = now;
        contentHash = NoticeHash.of(code, version, content());
    }

    /** Ends the time of a published notice, because a newer version takes its place. */
    public void supersede(Instant now) {
        if (status != NoticeStatus.PUBLISHED) {
            throw new IllegalStateException("only a current notice is superseded");
        }
        status = NoticeStatus.SUPERSEDED;
        supersededAt = now;
    }

    /**
     * Lets what is done to drafts only go on.
     *
     * @throws Refusal (409) when people can read the notice already
     */
    public void requireDraft() {
        if (isPublished()) {
            throw new Refusal(NOTICE_ALREADY_PUBLISHED, "The notice is published already; make a new version instead.");
        }
    }

    private void say(NoticeContent content) {
        this.occasions = content.occasions();
        this.zh = content.zh();
        this.en = content.en();
    }

    /** Id of this version. */
    public UUID id() {
        return id;
    }

    /** Whether people can read it, be it that a newer version has taken its place. */
    public boolean isPublished() {
        return status != NoticeStatus.DRAFT;
    }

    /** Whether it is the newest version that people can read. */
    public boolean isCurrent() {
        return status == NoticeStatus.PUBLISHED;
    }

    /** Whether it is written for all of these occasions, so that it was not published without the items that they ask for. */
    public boolean covers(Set<NoticeOccasion> asked) {
        return occasions.containsAll(asked);
    }

    /** What it says. */
    public NoticeContent content() {
        return new NoticeContent(occasions, zh, en);
    }

    /** Short name of the notice within the handler, the same for all its versions. */
    public String code() {
        return code;
    }

    /** Number of this version, from 1. */
    public int version() {
        return version;
    }

    /** Whether it is a draft, current, or of former times. */
    public NoticeStatus status() {
        return status;
    }

    /** Since when people can read it; null for a draft. */
    public @Nullable Instant publishedAt() {
        return publishedAt;
    }

    /** Since when a newer version stands in its place; null while none does. */
    public @Nullable Instant supersededAt() {
        return supersededAt;
    }

    /** What {@link NoticeHash} gave at publication; null for a draft. */
    public @Nullable String contentHash() {
        return contentHash;
    }

    /** Counts the changes. */
    public long lockVersion() {
        return lockVersion;
    }

    /** When it was written. */
    public Instant createdAt() {
        return createdAt;
    }
}
