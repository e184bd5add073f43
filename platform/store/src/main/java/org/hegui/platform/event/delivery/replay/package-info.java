/** What a subscriber asks for: a ping, a delivery once more, or all from an instant on. */
@NullMarked
package org.hegui.platform.event.delivery.replay;

import org.jspecify.annotations.NullMarked;
