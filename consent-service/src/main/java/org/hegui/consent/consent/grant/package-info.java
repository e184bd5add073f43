/** Is a yes a consent? What is asked of it, which end it has, and whether it says anything new (PIPL-14, PIPL-31). */
@NullMarked
package org.hegui.consent.consent.grant;

import org.jspecify.annotations.NullMarked;
