/** What a decision depends on, as it is committed: the purpose, what the person said, and what else is known of them. */
@NullMarked
package org.hegui.consent.decision.known;

import org.jspecify.annotations.NullMarked;
