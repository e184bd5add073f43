/** One customer's story through all services, told by real requests to a running suite. */
@NullMarked
package org.hegui.local.tour;

import org.jspecify.annotations.NullMarked;
