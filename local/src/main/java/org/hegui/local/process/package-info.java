/** Processes that a suite has started: running, ready, ending, and those that a crash left behind. */
@NullMarked
package org.hegui.local.process;

import org.jspecify.annotations.NullMarked;
