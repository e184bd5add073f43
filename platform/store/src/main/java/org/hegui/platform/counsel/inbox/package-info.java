/** Counsel's questions and memos over HTTP, the same in every service, so that one inbox can show them all. */
@NullMarked
package org.hegui.platform.counsel.inbox;

import org.jspecify.annotations.NullMarked;
