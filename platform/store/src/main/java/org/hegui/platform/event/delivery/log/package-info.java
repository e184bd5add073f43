/** The log of deliveries, which is shown and cleared. */
@NullMarked
package org.hegui.platform.event.delivery.log;

import org.jspecify.annotations.NullMarked;
