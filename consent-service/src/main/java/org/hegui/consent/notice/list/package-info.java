/** The two lists of NDSR-21: what is collected, and what others receive. They follow from the purposes that hold. */
@NullMarked
package org.hegui.consent.notice.list;

import org.jspecify.annotations.NullMarked;
