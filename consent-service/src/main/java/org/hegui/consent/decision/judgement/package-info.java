/** A question brought before the statute with what is known, and before counsel where the statute does not say. */
@NullMarked
package org.hegui.consent.decision.judgement;

import org.jspecify.annotations.NullMarked;
