package org.hegui.statute.handling;

import java.util.Set;

import org.hegui.statute.field.Field;

/**
 * A duty that goes with a yes.
 *
 * @param kind what is to be done
 * @param fields with which fields; empty when it is about the act as a whole
 * @param rule id of the rule that asks for it
 */
public record PermitDuty(DutyKind kind, Set<Field> fields, String rule) {
    /** Copies the fields. */
    public PermitDuty {
        fields = Set.copyOf(fields);
    }
}
