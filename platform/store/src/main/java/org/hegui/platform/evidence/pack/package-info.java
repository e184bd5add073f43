/** Evidence packs to be taken away and checked without the service. */
@NullMarked
package org.hegui.platform.evidence.pack;

import org.jspecify.annotations.NullMarked;
