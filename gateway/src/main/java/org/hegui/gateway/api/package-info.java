/** The API documents of the services, as they were committed. */
@NullMarked
package org.hegui.gateway.api;

import org.jspecify.annotations.NullMarked;
