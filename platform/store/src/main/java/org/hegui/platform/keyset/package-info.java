/** Mounted keysets, read again when they change. */
@NullMarked
package org.hegui.platform.keyset;

import org.jspecify.annotations.NullMarked;
