/** What each person granted, refused and withdrew (PIPL-14, PIPL-15). */
@NullMarked
package org.hegui.consent.consent;

import org.jspecify.annotations.NullMarked;
