/** Errors as RFC 9457 problems: the kinds, their body, and the mappers from every failure. */
@NullMarked
package org.hegui.platform.problem;

import org.jspecify.annotations.NullMarked;
