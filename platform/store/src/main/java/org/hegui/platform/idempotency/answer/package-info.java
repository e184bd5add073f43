/** Answers: made, kept sealed, and given again. */
@NullMarked
package org.hegui.platform.idempotency.answer;

import org.jspecify.annotations.NullMarked;
