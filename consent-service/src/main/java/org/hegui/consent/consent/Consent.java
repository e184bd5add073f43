package org.hegui.consent.consent;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

import org.hegui.consent.ConsentProblem;
import org.hegui.platform.column.FieldsConverter;
import org.hegui.platform.field.FieldCodes;
import org.hegui.platform.problem.Refusal;
import org.hegui.statute.consent.ConsentFacts;
import org.hegui.statute.consent.ConsentKind;
import org.hegui.statute.consent.ConsentStatus;
import org.hegui.statute.field.Field;

/** One thing a person said about one purpose. Never changed: who withdraws says something new (PIPL-14, PIPL-15). */
@Entity
@Immutable
public class Consent {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private String handler;
    private UUID subjectId;
    private UUID purposeId;
    private UUID noticeId;

    @Enumerated(EnumType.STRING)
    private ConsentStatus status;

    @Enumerated(EnumType.STRING)
    private ConsentKind kind;

    @Convert(converter = FieldsConverter.class)
    private Set<Field> categories;

    @Nullable private String recipient;

    private String language;
    private String channel;

    @Nullable private String uiEvidence;

    @Nullable private UUID withdraws;

    private Instant saidAt;

    /** For Hibernate. */
    protected Consent() {}

    private Consent(ConsentStatement said, ConsentStatus status, @Nullable UUID withdraws, Instant now) {
        this.handler = said.handler();
        this.subjectId = said.subjectId();
        this.purposeId = said.purposeId();
        this.noticeId = said.noticeId();
        this.status = status;
        this.kind = said.kind();
        this.categories = said.categories();
        this.recipient = said.recipient();
        this.language = said.language();
        this.channel = said.channel();
        this.uiEvidence = said.uiEvidence();
        this.withdraws = withdraws;
        this.saidAt = now;
    }

    static Consent said(ConsentStatement statement, ConsentStatus status, Instant now) {
        return new Consent(statement, status, null, now);
    }

    /** The withdrawal of this grant, for the same scope, said on the given channel. */
    Consent withdrawnOn(String withdrawalChannel, Instant now) {
        if (status != ConsentStatus.GRANTED) {
            throw new Refusal(ConsentProblem.CONSENT_NOT_GRANTED, "This record is not a grant.");
        }
        var said = new ConsentStatement(
                handler,
                subjectId,
                purposeId,
                noticeId,
                kind,
                categories,
                recipient,
                language,
                withdrawalChannel,
                null);
        return new Consent(said, ConsentStatus.WITHDRAWN, id, now);
    }

    /** What the statute needs to know of it. */
    public ConsentFacts facts() {
        return new ConsentFacts(status, kind, categories, recipient);
    }

    /** Id of this statement. */
    public UUID id() {
        return id;
    }

    /** The person who said it. */
    public UUID subjectId() {
        return subjectId;
    }

    /** The notice that the person was shown. */
    public UUID noticeId() {
        return noticeId;
    }

    String handler() {
        return handler;
    }

    UUID purposeId() {
        return purposeId;
    }

    ConsentStatus status() {
        return status;
    }

    ConsentResponse response(UUID evidenceId) {
        return response().provenBy(evidenceId);
    }

    ConsentResponse response() {
        return new ConsentResponse(
                id,
                subjectId,
                purposeId,
                noticeId,
                status,
                kind,
                FieldCodes.of(categories),
                recipient,
                language,
                channel,
                withdraws,
                saidAt,
                null);
    }
}
