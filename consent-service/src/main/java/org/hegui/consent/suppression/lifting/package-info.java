/** How a suppression ends: by what the person themself says later, and by nothing else. */
@NullMarked
package org.hegui.consent.suppression.lifting;

import org.jspecify.annotations.NullMarked;
