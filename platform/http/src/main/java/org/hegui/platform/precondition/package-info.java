/** Entity tags and conditional requests (RFC 9110 §8.8.3, §13): nobody overwrites what they have not seen. */
@NullMarked
package org.hegui.platform.precondition;

import org.jspecify.annotations.NullMarked;
