/**
 * The header {@code Idempotency-Key} (IETF draft httpapi-idempotency-key-header): a request that is sent again is answered
 * again, and done once.
 */
@NullMarked
package org.hegui.platform.idempotency;

import org.jspecify.annotations.NullMarked;
