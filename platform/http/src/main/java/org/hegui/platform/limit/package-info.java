/** How much and what a request may hold, refused as a problem before any of our code sees it. */
@NullMarked
package org.hegui.platform.limit;

import org.jspecify.annotations.NullMarked;
