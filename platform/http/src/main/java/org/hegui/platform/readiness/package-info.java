/** A process that would run in production with settings of a demo does not start. */
@NullMarked
package org.hegui.platform.readiness;

import org.jspecify.annotations.NullMarked;
