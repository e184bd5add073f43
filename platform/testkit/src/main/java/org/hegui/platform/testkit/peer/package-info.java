/** Stand-ins for the processes a service asks over HTTP, which may also fail. */
@NullMarked
package org.hegui.platform.testkit.peer;

import org.jspecify.annotations.NullMarked;
