/** The handler's customers, each known outside this service by an id only. */
@NullMarked
package org.hegui.customer.customer;

import org.jspecify.annotations.NullMarked;
