/** Receives the events of other services, each worked on once. */
@NullMarked
package org.hegui.platform.event.inbox;

import org.jspecify.annotations.NullMarked;
