/** Pages for people: their language, their one style sheet and the headers that protect them. */
@NullMarked
package org.hegui.platform.html;

import org.jspecify.annotations.NullMarked;
