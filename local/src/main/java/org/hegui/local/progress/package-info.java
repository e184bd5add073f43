/** What a person at the terminal is told: what is done, how long it took, and why the suite refuses. */
@NullMarked
package org.hegui.local.progress;

import org.jspecify.annotations.NullMarked;
