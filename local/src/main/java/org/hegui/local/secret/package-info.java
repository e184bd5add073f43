/** Passwords and keys of one suite, made at its first start and kept with its data. */
@NullMarked
package org.hegui.local.secret;

import org.jspecify.annotations.NullMarked;
