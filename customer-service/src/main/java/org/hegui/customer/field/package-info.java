/** The catalogue of fields that a profile may hold (PIPL-6, PIPL-28). */
@NullMarked
package org.hegui.customer.field;

import org.jspecify.annotations.NullMarked;
