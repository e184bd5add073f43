/** Outgoing requests to addresses that somebody else chose, made so that they reach nothing internal. */
@NullMarked
package org.hegui.platform.event.transport;

import org.jspecify.annotations.NullMarked;
