/** What this service asks consent-service. */
@NullMarked
package org.hegui.transfer.peer;

import org.jspecify.annotations.NullMarked;
