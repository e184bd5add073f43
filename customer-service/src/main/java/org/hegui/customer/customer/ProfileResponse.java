package org.hegui.customer.customer;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.hegui.statute.Outcome;
import org.hegui.statute.Reason;

/**
 * A customer's profile as far as the reader may see it.
 *
 * @param id id of the customer
 * @param purpose code of the purpose it was read for; absent when customers read their own
 * @param outcome always PERMIT: without it there is a problem instead
 * @param reasons the rules that permit the reading
 * @param fields every field that is known, by its code: clear, or masked with the reason
 */
public record ProfileResponse(
        UUID id, @Nullable String purpose, Outcome outcome, List<Reason> reasons, Map<String, ShownField> fields) {

    @Override
    public String toString() {
        return "ProfileResponse[" + id + ", " + fields.size() + " fields]";
    }
}
