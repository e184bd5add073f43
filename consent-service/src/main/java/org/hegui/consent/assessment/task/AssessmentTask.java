package org.hegui.consent.assessment.task;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

import org.hegui.platform.column.ReasonsConverter;
import org.hegui.statute.Reason;

/** That an assessment has to be made again. Done when a newer version of it is approved. */
@Entity
public class AssessmentTask {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private int lockVersion;

    private String handler;
    private UUID assessmentId;

    @Enumerated(EnumType.STRING)
    private TaskReason reason;

    private UUID purposeId;
    private int purposeNumber;

    @Convert(converter = ReasonsConverter.class)
    private List<Reason> reasons;

    private Instant openedAt;

    @Nullable private Instant doneAt;

    /** For Hibernate. */
    protected AssessmentTask() {}

    AssessmentTask(
            String handler, UUID assessmentId, UUID purposeId, int purposeNumber, List<Reason> reasons, Instant now) {
        this.handler = handler;
        this.assessmentId = assessmentId;
        this.reason = TaskReason.PURPOSE_CHANGED;
        this.purposeId = purposeId;
        this.purposeNumber = purposeNumber;
        this.reasons = reasons;
        this.openedAt = now;
    }

    /** The assessment was made again. */
    public void done(Instant now) {
        doneAt = now;
    }

    UUID id() {
        return id;
    }

    AssessmentTaskResponse response() {
        return new AssessmentTaskResponse(
                id, assessmentId, reason, purposeId, purposeNumber, reasons, openedAt, doneAt);
    }
}
