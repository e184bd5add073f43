/** How many distinct people's information left China this year, ordinary and sensitive (XB-7, XB-8). */
@NullMarked
package org.hegui.transfer.counter;

import org.jspecify.annotations.NullMarked;
