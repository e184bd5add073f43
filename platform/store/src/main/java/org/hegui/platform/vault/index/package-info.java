/** Finds an encrypted value again by a keyed hash of its form. */
@NullMarked
package org.hegui.platform.vault.index;

import org.jspecify.annotations.NullMarked;
