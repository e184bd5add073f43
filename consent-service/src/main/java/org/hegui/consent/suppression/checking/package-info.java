/** Who of many people or addresses must not be reached through a channel. */
@NullMarked
package org.hegui.consent.suppression.checking;

import org.jspecify.annotations.NullMarked;
