/** Takes deliveries with a lease, sends them, and decides when to try again. */
@NullMarked
package org.hegui.platform.event.delivery.dispatch;

import org.jspecify.annotations.NullMarked;
