/** Re-wrapping the keys of all subjects after the key-encryption key was rotated, so that the old one can be retired. */
@NullMarked
package org.hegui.platform.vault.rewrap;

import org.jspecify.annotations.NullMarked;
