package org.hegui.statute.export.mechanism;

import java.time.LocalDate;

import org.hegui.statute.export.ExportMechanism;
import org.hegui.statute.time.Window;

/**
 * How long a passed assessment or a certificate holds. It stops hard: after its last day nothing may go.
 *
 * @param mechanism which of the two
 * @param rule id of the rule that sets the time
 * @param from the day of issue
 * @param expires the last day on which it holds
 * @param renewal when an extension or a new certificate is applied for
 */
public record Validity(ExportMechanism mechanism, String rule, LocalDate from, LocalDate expires, Window renewal) {

    /** Where a day lies in it. */
    public ValidityState on(LocalDate day) {
        if (day.isBefore(from)) {
            return ValidityState.NOT_YET;
        }
        if (day.isAfter(expires)) {
            return ValidityState.EXPIRED;
        }
        return renewal.open(day) ? ValidityState.RENEWABLE : ValidityState.VALID;
    }
}
