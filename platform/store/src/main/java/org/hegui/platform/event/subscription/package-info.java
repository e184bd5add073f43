/** Who wants to be told of which events, where, and signed with which keys. */
@NullMarked
package org.hegui.platform.event.subscription;

import org.jspecify.annotations.NullMarked;
