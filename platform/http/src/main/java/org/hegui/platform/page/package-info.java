/** Lists in cursor pages. */
@NullMarked
package org.hegui.platform.page;

import org.jspecify.annotations.NullMarked;
