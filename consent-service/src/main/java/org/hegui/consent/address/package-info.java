/** Addresses of people, which are hashed as soon as they are read and never kept, logged or sent on. */
@NullMarked
package org.hegui.consent.address;

import org.jspecify.annotations.NullMarked;
