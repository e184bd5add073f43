/** Who must be told of an incident, and by when: one row per incident, rule and recipient. */
@NullMarked
package org.hegui.breach.obligation;

import org.jspecify.annotations.NullMarked;
