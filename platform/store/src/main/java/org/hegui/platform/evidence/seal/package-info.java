/** Gives entries their leaves and signs checkpoints, and hands these to a place outside. */
@NullMarked
package org.hegui.platform.evidence.seal;

import org.jspecify.annotations.NullMarked;
