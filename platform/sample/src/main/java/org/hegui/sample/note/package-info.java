/** Notes about customers. */
@NullMarked
package org.hegui.sample.note;

import org.jspecify.annotations.NullMarked;
