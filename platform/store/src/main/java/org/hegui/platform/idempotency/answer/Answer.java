package org.hegui.platform.idempotency.answer;

import org.jspecify.annotations.Nullable;

/**
 * An answer as it is kept.
 *
 * @param status HTTP status code
 * @param headers one {@code Name: value} on each line
 * @param body the JSON text; null for an answer without a body
 */
record Answer(int status, String headers, byte @Nullable [] body) {

    @Override
    public String toString() {
        return "Answer[" + status + "]";
    }
}
