/** Notes the end of grants that were given for a time, such as a guardian's on the child's 14th birthday (PIPL-31). */
@NullMarked
package org.hegui.consent.consent.expiry;

import org.jspecify.annotations.NullMarked;
