/** Sources of the key-encryption key and of the key of the blind index. */
@NullMarked
package org.hegui.platform.vault.key;

import org.jspecify.annotations.NullMarked;
