/** {@code ./suite verify-evidence}: checks an evidence pack on any machine, without a service and without a network. */
@NullMarked
package org.hegui.evidence;

import org.jspecify.annotations.NullMarked;
