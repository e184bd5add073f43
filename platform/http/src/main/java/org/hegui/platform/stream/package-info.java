/** Bodies that are read as they come, line by line and no faster than they are worked on. */
@NullMarked
package org.hegui.platform.stream;

import org.jspecify.annotations.NullMarked;
