/** The reviews of a service over HTTP, the same in every service, so that one inbox can show them all. */
@NullMarked
package org.hegui.platform.review.inbox;

import org.jspecify.annotations.NullMarked;
