package org.hegui.statute.governance;

import org.jspecify.annotations.Nullable;

import org.hegui.statute.Text;
import org.hegui.statute.time.Deadline;

/**
 * Something that comes back.
 *
 * @param rule id of the rule
 * @param title what it is
 * @param rhythm how often it comes
 * @param deadline by when in the year, where a date is set or it comes in every year; else null
 */
public record CalendarEntry(
        String rule, Text title, Rhythm rhythm, @Nullable Deadline deadline) {}
