package org.hegui.consent.notice;

import static org.hegui.consent.ConsentProblem.NOTICE_ALREADY_PUBLISHED;

import java.time.Instant;
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

/** One version of a notice, in Chinese and English. Once published it never changes (PIPL-17). */
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

    private boolean sensitive;
    private boolean export;

    @Convert(converter = NoticeTextsConverter.class)
    private NoticeTexts zh;

    @Convert(converter = NoticeTextsConverter.class)
    private NoticeTexts en;

    private Instant createdAt;

    @Nullable private Instant publishedAt;

    @Nullable private String contentHash;

    /** For Hibernate. */
    protected Notice() {}

    Notice(String handler, String code, int version, NoticeContent content, Instant now) {
        this.handler = handler;
        this.code = code;
        this.version = version;
        this.status = NoticeStatus.DRAFT;
        this.sensitive = content.sensitive();
        this.export = content.export();
        this.zh = content.zh();
        this.en = content.en();
        this.createdAt = now;
    }

    /** Publishes the notice for good. */
    void publish(Instant now) {
        if (status == NoticeStatus.PUBLISHED) {
            throw new Refusal(NOTICE_ALREADY_PUBLISHED, "The notice is published already; make a new version instead.");
        }
        status = NoticeStatus.PUBLISHED;
        publishedAt = now;
        contentHash = content().hash();
    }

    /** Id of this version. */
    public UUID id() {
        return id;
    }

    /** Whether people can read it. */
    public boolean isPublished() {
        return status == NoticeStatus.PUBLISHED;
    }

    long lockVersion() {
        return lockVersion;
    }

    NoticeContent content() {
        return new NoticeContent(sensitive, export, zh, en);
    }

    String code() {
        return code;
    }

    int version() {
        return version;
    }

    NoticeStatus status() {
        return status;
    }

    Instant createdAt() {
        return createdAt;
    }

    @Nullable Instant publishedAt() {
        return publishedAt;
    }

    @Nullable String contentHash() {
        return contentHash;
    }
}
