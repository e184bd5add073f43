/** One clock for the whole suite, in a sandbox only. */
@NullMarked
package org.hegui.gateway.sandbox;

import org.jspecify.annotations.NullMarked;
