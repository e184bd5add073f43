/** Shows that a commitment in an entry is to a certain value, which is itself proved. */
@NullMarked
package org.hegui.platform.evidence.opening;

import org.jspecify.annotations.NullMarked;
