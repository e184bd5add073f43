/** Walks over every operation of a service: as a stranger, and with bad input. */
@NullMarked
package org.hegui.platform.testkit.walk;

import org.jspecify.annotations.NullMarked;
