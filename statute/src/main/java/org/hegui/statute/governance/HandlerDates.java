package org.hegui.statute.governance;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Days from which time runs; null for what hasn't happened or isn't known.
 *
 * @param officerReached day on which the number of people for an officer was reached (PIPO-1)
 * @param officerChanged day of the last material change of what was reported of the officer
 * @param facesReached day on which the number of stored faces was reached (FACE-1)
 * @param auditExceeded day on which the number of people for two-yearly audits was exceeded (AUDIT-4)
 * @param lastAudit day on which the last compliance audit was finished
 * @param rectified day on which rectification after an ordered audit was complete (AUDIT-11)
 * @param sameAuditorTimes how many of the last audits in a row the same body, affiliate or lead auditor did (AUDIT-15)
 * @param lastRiskAssessment day on which the last risk assessment was finished (RISK-1)
 * @param lastTraining day of the last training of staff (TRAIN-1)
 * @param algorithmLaunched day on which the recommendation was launched (ALG-24)
 * @param algorithmChanged day of the last change of what was filed
 * @param algorithmEnded day on which the service ended
 */
public record HandlerDates(
        @Nullable LocalDate officerReached,
        @Nullable LocalDate officerChanged,
        @Nullable LocalDate facesReached,
        @Nullable LocalDate auditExceeded,
        @Nullable LocalDate lastAudit,
        @Nullable LocalDate rectified,
        int sameAuditorTimes,
        @Nullable LocalDate lastRiskAssessment,
        @Nullable LocalDate lastTraining,
        @Nullable LocalDate algorithmLaunched,
        @Nullable LocalDate algorithmChanged,
        @Nullable LocalDate algorithmEnded) {
    /** Refuses a number of audits below zero. */
    public HandlerDates {
        if (sameAuditorTimes < 0) {
            throw new IllegalArgumentException("sameAuditorTimes is below zero");
        }
    }

    /** Nothing is known. */
    public static HandlerDates unknown() {
        return new HandlerDates(null, null, null, null, null, null, 0, null, null, null, null, null);
    }
}
