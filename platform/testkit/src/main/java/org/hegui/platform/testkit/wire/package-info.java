/** Calls as bytes on the wire, good ones and bad ones. */
@NullMarked
package org.hegui.platform.testkit.wire;

import org.jspecify.annotations.NullMarked;
