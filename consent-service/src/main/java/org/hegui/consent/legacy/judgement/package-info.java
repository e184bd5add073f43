/** May a row be taken over, beside what is kept already? Pure: no database, no clock. */
@NullMarked
package org.hegui.consent.legacy.judgement;

import org.jspecify.annotations.NullMarked;
