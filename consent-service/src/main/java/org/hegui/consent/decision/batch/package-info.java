/** Decisions about whole audiences: lines in, lines out, and never more of them in memory than one statement asks for. */
@NullMarked
package org.hegui.consent.decision.batch;

import org.jspecify.annotations.NullMarked;
