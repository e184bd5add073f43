/** Writing, changing and publishing notices. */
@NullMarked
package org.hegui.consent.notice.writing;

import org.jspecify.annotations.NullMarked;
