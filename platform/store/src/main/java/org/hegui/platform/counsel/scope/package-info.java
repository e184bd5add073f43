/** What a question is about, and how far an answer reaches. */
@NullMarked
package org.hegui.platform.counsel.scope;

import org.jspecify.annotations.NullMarked;
