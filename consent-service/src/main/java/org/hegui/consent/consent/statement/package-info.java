/** One thing that a person said, as it is kept for good: what about, by whom, how, and on which terms. */
@NullMarked
package org.hegui.consent.consent.statement;

import org.jspecify.annotations.NullMarked;
