/** What all clients of other services share. */
@NullMarked
package org.hegui.platform.peer;

import org.jspecify.annotations.NullMarked;
