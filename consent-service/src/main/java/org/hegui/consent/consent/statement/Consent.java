package org.hegui.consent.consent.statement;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

import org.hegui.platform.column.FieldsConverter;
import org.hegui.statute.consent.ConsentFacts;
import org.hegui.statute.consent.ConsentKind;
import org.hegui.statute.consent.ConsentStatus;
import org.hegui.statute.field.Field;

/** One thing a person said about one purpose. Never changed: who withdraws says something new (PIPL-14, PIPL-15). */
@Entity
@Immutable
public class Consent {

    @Id
    private UUID id;

    private String handler;
    private UUID subjectId;
    private UUID purposeId;
    private UUID purposeVersionId;
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

    @Nullable private UUID evidenceId;

    @Nullable private Instant validUntil;

    @Enumerated(EnumType.STRING)
    private SaidBy saidBy;

    @Nullable private String clientId;

    @Nullable private String provenance;

    @Convert(converter = GuardianConverter.class)
    @Nullable private Guardian guardian;

    @Nullable private String documentHash;

    /** For Hibernate. */
    protected Consent() {}

    Consent(UUID id, ConsentStatement said, Instant at, UUID evidenceId) {
        this.id = id;
        this.handler = said.handler();
        this.subjectId = said.subjectId();
        this.withdraws = said.withdraws();
        this.saidAt = at;
        this.evidenceId = evidenceId;
        pin(said.pin());
        scope(said.facts());
        source(said.source());
        terms(said.terms());
    }

    private void pin(Pin pin) {
        this.purposeId = pin.purposeId();
        this.purposeVersionId = pin.purposeVersionId();
        this.noticeId = pin.noticeId();
    }

    private void scope(ConsentFacts facts) {
        this.status = facts.status();
        this.kind = facts.kind();
        this.categories = facts.categories();
        this.recipient = facts.recipient();
    }

    private void source(Source source) {
        this.saidBy = source.saidBy();
        this.clientId = source.clientId();
        this.language = source.language();
        this.channel = source.channel();
        this.uiEvidence = source.uiEvidence();
        this.provenance = source.provenance();
    }

    private void terms(Terms terms) {
        this.validUntil = terms.validUntil();
        this.guardian = terms.guardian();
        this.documentHash = terms.documentHash();
    }

    /** The end of this grant, for the same scope: its withdrawal, or that its time is over. */
    public ConsentStatement ended(ConsentStatus how, Source by) {
        var scope = new ConsentFacts(how, kind, categories, recipient);
        return new ConsentStatement(handler, subjectId, pin(), scope, by, Terms.NONE, id);
    }

    /** What the statute needs to know of it at an instant, when the end of a grant may have come. */
    public ConsentFacts facts(Instant at) {
        return new ConsentFacts(hasEnded(at) ? ConsentStatus.EXPIRED : status, kind, categories, recipient);
    }

    /** The same of a grant that was given for what the purpose said before. */
    public ConsentFacts factsOutdated() {
        return new ConsentFacts(isGrant() ? ConsentStatus.EXPIRED : status, kind, categories, recipient);
    }

    /** Whether this is a grant whose time is over. */
    public boolean hasEnded(Instant at) {
        return isGrant() && validUntil != null && !at.isBefore(validUntil);
    }

    /** Whether somebody said yes. */
    public boolean isGrant() {
        return status == ConsentStatus.GRANTED;
    }

    /** Id of this statement. */
    public UUID id() {
        return id;
    }

    /** Whose purpose it is about. */
    public String handler() {
        return handler;
    }

    /** The person who said it. */
    public UUID subjectId() {
        return subjectId;
    }

    /** What it is about. */
    public Pin pin() {
        return new Pin(purposeId, purposeVersionId, noticeId);
    }

    /** How it came to us. */
    public Source source() {
        return new Source(saidBy, clientId, language, channel, uiEvidence, provenance);
    }

    /** What a grant carries beside its scope. */
    public Terms terms() {
        return new Terms(validUntil, guardian, documentHash);
    }

    /** What was said. */
    public ConsentFacts said() {
        return new ConsentFacts(status, kind, categories, recipient);
    }

    /** The notice that the person was shown. */
    public UUID noticeId() {
        return noticeId;
    }

    /** When it was said. */
    public Instant saidAt() {
        return saidAt;
    }

    /** The grant that it ends, or null. */
    public @Nullable UUID withdraws() {
        return withdraws;
    }

    /** The entry of the ledger that proves it; null only for what was said before statements kept it. */
    public @Nullable UUID evidenceId() {
        return evidenceId;
    }
}
