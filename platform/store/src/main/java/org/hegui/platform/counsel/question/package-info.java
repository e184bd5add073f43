/** What is before counsel: the question itself, who takes care of it, and whether an answer holds. */
@NullMarked
package org.hegui.platform.counsel.question;

import org.jspecify.annotations.NullMarked;
