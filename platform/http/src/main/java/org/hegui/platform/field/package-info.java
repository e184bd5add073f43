/** The codes of the field catalogue in requests and answers. */
@NullMarked
package org.hegui.platform.field;

import org.jspecify.annotations.NullMarked;
