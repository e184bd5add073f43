/** Tells other services how old the law takes people to be, never when they were born. */
@NullMarked
package org.hegui.customer.age;

import org.jspecify.annotations.NullMarked;
