/**
 * The smallest service that uses all of the platform: notes about customers. It is built and tested, never deployed; what
 * the platform promises is tested here, once.
 */
@NullMarked
package org.hegui.sample;

import org.jspecify.annotations.NullMarked;
