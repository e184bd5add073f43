/** What people are asked: the version of a purpose that holds, and which older ones count for it (PIPL-14). */
@NullMarked
package org.hegui.consent.consent.asked;

import org.jspecify.annotations.NullMarked;
