package org.hegui.consent.assessment;

import java.util.UUID;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

import org.hegui.consent.ConsentEvents;
import org.hegui.consent.purpose.PurposeVersion;
import org.hegui.platform.event.EventDraft;
import org.hegui.platform.event.EventType;
import org.hegui.platform.event.Events;
import org.hegui.platform.evidence.Evidence;
import org.hegui.platform.evidence.EvidenceDraft;
import org.hegui.platform.identity.CurrentActor;

/** Proves and tells what was done to assessments. Must be called inside the transaction in which it was done. */
@ApplicationScoped
public class AssessmentRecords {

    private final Evidence evidence;
    private final Events events;
    private final CurrentActor current;

    AssessmentRecords(Evidence evidence, Events events, CurrentActor current) {
        this.evidence = evidence;
        this.events = events;
        this.current = current;
    }

    /** A version was written, or written anew. */
    public Uni<UUID> written(AssessmentVersion version) {
        return evidence.record(current.actor(), draft("assessment.written", version));
    }

    /** Somebody else was asked to approve it. */
    public Uni<UUID> submitted(AssessmentVersion version) {
        return evidence.record(
                current.actor(), draft("assessment.submitted", version).with("reviewId", version.reviewId()));
    }

    /** A version that nobody relied on was deleted. */
    public Uni<UUID> deleted(AssessmentVersion version) {
        return evidence.record(current.actor(), draft("assessment.deleted", version));
    }

    /** Somebody else has approved it or not. */
    public Uni<Void> decided(AssessmentVersion version) {
        var draft = draft("assessment.decided", version)
                .with("reviewId", version.reviewId())
                .with("keepUntil", version.keepUntil());
        return evidence.record(current.actor(), draft)
                .chain(() -> version.status() == AssessmentStatus.APPROVED
                        ? events.publish(event(ConsentEvents.ASSESSMENT_APPROVED, version))
                        : Uni.createFrom().voidItem());
    }

    /** It doesn't count any more, because of this version of a purpose. */
    public Uni<Void> voided(AssessmentVersion version, PurposeVersion cause) {
        var draft = draft("assessment.voided", version)
                .with("purposeId", cause.purposeId())
                .with("purposeVersion", cause.number());
        return evidence.record(current.actor(), draft)
                .chain(() -> events.publish(
                        event(ConsentEvents.ASSESSMENT_VOIDED, version).with("purposeId", cause.purposeId())));
    }

    private EventDraft event(EventType type, AssessmentVersion version) {
        return EventDraft.of(type, current.actor().handler(), version.assessmentId())
                .with("assessmentId", version.assessmentId())
                .with("version", version.number());
    }

    /** What it says may be long and stays in its table: a hash stands for it. */
    private static EvidenceDraft draft(String action, AssessmentVersion version) {
        return EvidenceDraft.of(action, "assessment", version.assessmentId(), version.status())
                .with("version", version.number())
                .with("contentHash", version.contents().hash());
    }
}
