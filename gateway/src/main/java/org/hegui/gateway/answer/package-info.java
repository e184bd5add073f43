/** Problems in answers that are given before or beside the REST layer. */
@NullMarked
package org.hegui.gateway.answer;

import org.jspecify.annotations.NullMarked;
