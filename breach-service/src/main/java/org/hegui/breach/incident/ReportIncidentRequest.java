package org.hegui.breach.incident;

import java.time.Instant;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * An incident as it becomes known. It has no free text, which would end up holding personal information.
 *
 * @param reference number of the handler's own ticket, such as {@code INC-2026-0042}; too short for a phone or ID number
 * @param discoveredAt when the handler discovered or learnt of it, UTC; hours run from here
 * @param facts what is known so far
 */
public record ReportIncidentRequest(
        @NotNull @Size(max = 64) @Pattern(regexp = "[A-Z]{1,16}[0-9]{0,10}(-[A-Z0-9]{1,8}){0,4}")
        String reference,

        @NotNull Instant discoveredAt,
        @NotNull @Valid IncidentFactsRequest facts) {}
