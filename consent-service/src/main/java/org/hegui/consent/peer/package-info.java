/** What this service asks the others. */
@NullMarked
package org.hegui.consent.peer;

import org.jspecify.annotations.NullMarked;
