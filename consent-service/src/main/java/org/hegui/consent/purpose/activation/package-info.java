/** Letting a version of a purpose be relied on, once nothing must come first any more. */
@NullMarked
package org.hegui.consent.purpose.activation;

import org.jspecify.annotations.NullMarked;
