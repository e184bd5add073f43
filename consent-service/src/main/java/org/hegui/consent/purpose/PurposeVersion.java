package org.hegui.consent.purpose;

import java.time.Instant;
import java.util.List;
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

import org.hegui.platform.column.FieldsConverter;
import org.hegui.platform.column.TextsConverter;
import org.hegui.statute.field.Field;
import org.hegui.statute.purpose.LegalBasis;

/** What a purpose says with its legal basis (PIPL-13), from its activation on until another version takes its place. */
@Entity
public class PurposeVersion {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private int lockVersion;

    private String handler;
    private UUID purposeId;
    private int number;

    @Enumerated(EnumType.STRING)
    private PurposeVersionStatus status;

    private String nameZh;
    private String nameEn;

    @Enumerated(EnumType.STRING)
    private LegalBasis legalBasis;

    @Nullable private String justification;

    @Nullable private String citation;

    @Convert(converter = FieldsConverter.class)
    private Set<Field> categories;

    private String method;
    private String retention;
    private boolean necessary;

    @Nullable private String necessity;

    private boolean automated;
    private boolean disclosed;

    @Convert(converter = TextsConverter.class)
    private List<String> recipients;

    private UUID noticeId;
    private int consentEpoch;
    private Instant createdAt;

    @Nullable private Instant activatedAt;

    @Nullable private Instant endedAt;

    /** For Hibernate. */
    protected PurposeVersion() {}

    /** A draft with this number. */
    public PurposeVersion(Purpose purpose, int number, PurposeContents contents, Instant now) {
        this.handler = purpose.handler();
        this.purposeId = purpose.id();
        this.number = number;
        this.status = PurposeVersionStatus.DRAFT;
        this.consentEpoch = 1;
        this.createdAt = now;
        write(contents);
    }

    private void write(PurposeContents contents) {
        nameZh = contents.nameZh();
        nameEn = contents.nameEn();
        legalBasis = contents.legalBasis();
        justification = contents.justification();
        citation = contents.citation();
        categories = contents.categories();
        method = contents.method();
        retention = contents.retention();
        necessary = contents.necessary();
        necessity = contents.necessity();
        automated = contents.automated();
        disclosed = contents.disclosed();
        recipients = contents.recipients().stream().map(UUID::toString).toList();
        noticeId = contents.noticeId();
    }

    /** Says something else from the beginning; refused once it was activated or given up. */
    public void change(PurposeContents contents) {
        status.refuseUnlessDraft();
        write(contents);
    }

    /** From now on it may be relied on; consents that were given in another epoch don't count for it. */
    public void activate(int epoch, Instant now) {
        status.refuseUnlessDraft();
        status = PurposeVersionStatus.ACTIVE;
        consentEpoch = epoch;
        activatedAt = now;
    }

    /** From now on nothing may rely on it. */
    public void supersede(Instant now) {
        status = PurposeVersionStatus.SUPERSEDED;
        endedAt = now;
    }

    /** It will never be relied on. */
    public void discard(Instant now) {
        status.refuseUnlessDraft();
        status = PurposeVersionStatus.DISCARDED;
        endedAt = now;
    }

    /** What it says. */
    public PurposeContents contents() {
        return new PurposeContents(
                nameZh,
                nameEn,
                legalBasis,
                justification,
                citation,
                categories,
                method,
                retention,
                necessary,
                necessity,
                automated,
                disclosed,
                recipients.stream().map(UUID::fromString).toList(),
                noticeId);
    }

    /** Id of this version. */
    public UUID id() {
        return id;
    }

    /** The purpose of which it is a version. */
    public UUID purposeId() {
        return purposeId;
    }

    /** Number of this version, from 1. */
    public int number() {
        return number;
    }

    /** Consents that are pinned to a version of the same epoch count for this one. */
    public int consentEpoch() {
        return consentEpoch;
    }

    /** The notice that tells people of it. */
    public UUID noticeId() {
        return noticeId;
    }

    /** Since when it may be relied on; null before. */
    public @Nullable Instant activatedAt() {
        return activatedAt;
    }

    /** Since when it may not be relied on any more; null before. */
    public @Nullable Instant endedAt() {
        return endedAt;
    }

    /** How far it has come. */
    public PurposeVersionStatus status() {
        return status;
    }

    /** When it was drafted. */
    public Instant createdAt() {
        return createdAt;
    }

    /** Counts its changes. */
    public long lockVersion() {
        return lockVersion;
    }
}
