package org.hegui.consent.assessment.scope;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;

/** A version of a purpose that was assessed, and what it said then. */
@Entity
@Immutable
public class AssessmentPurpose {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private String handler;
    private UUID assessmentVersionId;
    private UUID purposeId;
    private int number;
    private String contentHash;

    /** For Hibernate. */
    protected AssessmentPurpose() {}

    /** The version of an assessment is about these contents. */
    public AssessmentPurpose(String handler, UUID assessmentVersionId, AssessedContents assessed) {
        this.handler = handler;
        this.assessmentVersionId = assessmentVersionId;
        this.purposeId = assessed.purposeId();
        this.number = assessed.number();
        this.contentHash = assessed.contentHash();
    }

    /** The version of an assessment that is about it. */
    public UUID assessmentVersionId() {
        return assessmentVersionId;
    }

    /** Which version of a purpose, and what it said. */
    public AssessedContents assessed() {
        return new AssessedContents(purposeId, number, contentHash);
    }
}
