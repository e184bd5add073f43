package org.hegui.consent.prompt;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** That a person was asked: with which text, where and when. Never changed. */
@Entity
@Immutable
public class Prompt {

    @Id
    private UUID id;

    private String handler;
    private UUID subjectId;
    private UUID purposeId;
    private UUID purposeVersionId;
    private UUID noticeId;
    private String language;
    private String channel;
    private String uiEvidence;
    private UUID evidenceId;
    private Instant shownAt;

    /** For Hibernate. */
    protected Prompt() {}

    Prompt(UUID id, String handler, Shown shown, RecordPromptRequest request, UUID evidenceId, Instant now) {
        this.id = id;
        this.handler = handler;
        this.subjectId = request.subjectId();
        this.purposeId = shown.purposeId();
        this.purposeVersionId = shown.purposeVersionId();
        this.noticeId = shown.noticeId();
        this.language = request.language();
        this.channel = request.channel();
        this.uiEvidence = request.uiEvidence();
        this.evidenceId = evidenceId;
        this.shownAt = now;
    }

    static UUID newId() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }

    PromptResponse response() {
        return new PromptResponse(
                id,
                subjectId,
                purposeId,
                purposeVersionId,
                noticeId,
                language,
                channel,
                uiEvidence,
                shownAt,
                evidenceId);
    }
}
