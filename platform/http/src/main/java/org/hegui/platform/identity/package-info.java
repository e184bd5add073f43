/** Who acts: the verified access token as an actor. */
@NullMarked
package org.hegui.platform.identity;

import org.jspecify.annotations.NullMarked;
