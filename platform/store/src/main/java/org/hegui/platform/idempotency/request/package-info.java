/** A request that may be sent again: its key, and the secrets made of it. */
@NullMarked
package org.hegui.platform.idempotency.request;

import org.jspecify.annotations.NullMarked;
