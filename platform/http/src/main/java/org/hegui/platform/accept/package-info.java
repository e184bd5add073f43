/** Which media types a caller reads, looked at before anything is done. */
@NullMarked
package org.hegui.platform.accept;

import org.jspecify.annotations.NullMarked;
