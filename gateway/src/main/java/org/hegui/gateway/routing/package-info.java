/** Requests to the services: checked, then streamed there and their answers back. */
@NullMarked
package org.hegui.gateway.routing;

import org.jspecify.annotations.NullMarked;
