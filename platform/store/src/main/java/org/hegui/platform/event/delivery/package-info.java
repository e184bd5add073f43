/** Brings each event to each subscription: fan-out, dispatch, retries, dead letters, replays and the log of it. */
@NullMarked
package org.hegui.platform.event.delivery;

import org.jspecify.annotations.NullMarked;
