/** For which purposes a profile must not be used any more, since the person withdrew (PIPL-15, PIPL-47). */
@NullMarked
package org.hegui.customer.restriction;

import org.jspecify.annotations.NullMarked;
