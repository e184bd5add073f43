/** The one injected clock. */
@NullMarked
package org.hegui.platform.time;

import org.jspecify.annotations.NullMarked;
