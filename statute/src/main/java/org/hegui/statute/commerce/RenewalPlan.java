package org.hegui.statute.commerce;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A contract that renews itself, before one of its renewals.
 *
 * @param shownBeforeAcceptance whether the renewal was shown prominently before the consumer accepted
 * @param renewsOn day on which it renews
 * @param remindedOn day on which the consumer was, or is to be, reminded of it; null when there is no reminder
 */
public record RenewalPlan(
        boolean shownBeforeAcceptance,
        LocalDate renewsOn,
        @Nullable LocalDate remindedOn) {}
