/** What is known of one person: checked when it comes in, sealed when it is kept. */
@NullMarked
package org.hegui.customer.profile;

import org.jspecify.annotations.NullMarked;
