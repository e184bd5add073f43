/** What became of the rows of an import, for whoever sent them to look up. */
@NullMarked
package org.hegui.consent.legacy.result;

import org.jspecify.annotations.NullMarked;
