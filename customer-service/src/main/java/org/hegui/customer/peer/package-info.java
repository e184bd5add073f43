/** What this service asks consent-service. */
@NullMarked
package org.hegui.customer.peer;

import org.jspecify.annotations.NullMarked;
