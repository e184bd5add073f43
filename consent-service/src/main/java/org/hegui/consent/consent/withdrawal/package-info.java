/** Withdrawing consent, which is never harder than giving it (PIPL-15). */
@NullMarked
package org.hegui.consent.consent.withdrawal;

import org.jspecify.annotations.NullMarked;
