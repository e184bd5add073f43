/** How values of the statute are kept in columns. */
@NullMarked
package org.hegui.platform.column;

import org.jspecify.annotations.NullMarked;
