/** The AsyncAPI document of the service's events. */
@NullMarked
package org.hegui.platform.event.document;

import org.jspecify.annotations.NullMarked;
