package org.hegui.consent.decision.answer;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.hegui.platform.field.FieldCodes;
import org.hegui.statute.handling.DutyKind;
import org.hegui.statute.handling.PermitDuty;

/**
 * What the caller must do with a PERMIT.
 *
 * @param kind MASK, LOG, EXPIRES or NOT_PERSONALISED
 * @param fields codes of the fields that it is about; empty when it is about the act as a whole
 * @param until for EXPIRES, the first instant at which the answer holds no more
 * @param rule id of the rule behind it
 */
public record Obligation(
        DutyKind kind, List<String> fields, @Nullable Instant until, String rule) {

    /** The duty that the statute lays on whoever is permitted. */
    public static Obligation of(PermitDuty duty) {
        return new Obligation(duty.kind(), FieldCodes.of(duty.fields()), null, duty.rule());
    }

    /** That the answer holds until then only. */
    public static Obligation expires(Instant until, String rule) {
        return new Obligation(DutyKind.EXPIRES, List.of(), until, rule);
    }
}
