/** Reading published notices without a log-in, as JSON and as a page. */
@NullMarked
package org.hegui.consent.notice.reading;

import org.jspecify.annotations.NullMarked;
