/** What counsel answers: the memo, the rule of what it may say, and its revocation. */
@NullMarked
package org.hegui.platform.counsel.memo;

import org.jspecify.annotations.NullMarked;
