/** Synthetic customers, the same at every run, and their way into a running suite through its public interface. */
@NullMarked
package org.hegui.local.seed;

import org.jspecify.annotations.NullMarked;
