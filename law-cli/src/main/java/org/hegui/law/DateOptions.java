package org.hegui.law;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

import org.hegui.statute.governance.HandlerDates;

/** The days from which the time of a handler's duties runs; those that aren't given are unknown. */
final class DateOptions {

    @Option(
            names = "--officer-reached",
            paramLabel = "DATE",
            converter = Moment.Day.class,
            description = "Day on which the number of people that asks for an officer was reached.")
    private @Nullable LocalDate officerReached;

    @Option(
            names = "--officer-changed",
            paramLabel = "DATE",
            converter = Moment.Day.class,
            description = "Day of the last material change of what was reported of the officer.")
    private @Nullable LocalDate officerChanged;

    @Option(
            names = "--faces-reached",
            paramLabel = "DATE",
            converter = Moment.Day.class,
            description = "Day on which the number of stored faces that asks for a filing was reached.")
    private @Nullable LocalDate facesReached;

    @Option(
            names = "--audit-exceeded",
            paramLabel = "DATE",
            converter = Moment.Day.class,
            description = "Day on which the number of people for two-yearly audits was exceeded.")
    private @Nullable LocalDate auditExceeded;

    @Option(
            names = "--last-audit",
            paramLabel = "DATE",
            converter = Moment.Day.class,
            description = "Day on which the last compliance audit was finished.")
    private @Nullable LocalDate lastAudit;

    @Option(
            names = "--rectified",
            paramLabel = "DATE",
            converter = Moment.Day.class,
            description = "Day on which rectification after an ordered audit was complete.")
    private @Nullable LocalDate rectified;

    @Option(
            names = "--same-auditor",
            paramLabel = "N",
            defaultValue = "0",
            converter = WholeNumber.class,
            description = "How many of the last audits in a row the same body, affiliate or lead auditor did.")
    private long sameAuditor;

    @Option(
            names = "--last-risk-assessment",
            paramLabel = "DATE",
            converter = Moment.Day.class,
            description = "Day on which the last risk assessment was finished.")
    private @Nullable LocalDate lastRiskAssessment;

    @Option(
            names = "--last-training",
            paramLabel = "DATE",
            converter = Moment.Day.class,
            description = "Day of the last training of staff.")
    private @Nullable LocalDate lastTraining;

    @Option(
            names = "--algorithm-launched",
            paramLabel = "DATE",
            converter = Moment.Day.class,
            description = "Day on which the recommendation was launched.")
    private @Nullable LocalDate algorithmLaunched;

    @Option(
            names = "--algorithm-changed",
            paramLabel = "DATE",
            converter = Moment.Day.class,
            description = "Day of the last change of what was filed of it.")
    private @Nullable LocalDate algorithmChanged;

    @Option(
            names = "--algorithm-ended",
            paramLabel = "DATE",
            converter = Moment.Day.class,
            description = "Day on which its service ended.")
    private @Nullable LocalDate algorithmEnded;

    HandlerDates dates() {
        return new HandlerDates(
                officerReached,
                officerChanged,
                facesReached,
                auditExceeded,
                lastAudit,
                rectified,
                (int) Math.min(sameAuditor, Integer.MAX_VALUE),
                lastRiskAssessment,
                lastTraining,
                algorithmLaunched,
                algorithmChanged,
                algorithmEnded);
    }
}
