/** What a notice lacks before it may be published, item by item in both languages. Pure. */
@NullMarked
package org.hegui.consent.notice.completeness;

import org.jspecify.annotations.NullMarked;
