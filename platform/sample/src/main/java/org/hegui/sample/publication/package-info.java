/** Something that two people must agree to before it counts: what reviews are tried on. */
@NullMarked
package org.hegui.sample.publication;

import org.jspecify.annotations.NullMarked;
