/** Where a person stands towards a purpose, now or at any instant before (PIPL-69). */
@NullMarked
package org.hegui.consent.consent.state;

import org.jspecify.annotations.NullMarked;
