/** What is asked before an act, and what it comes to: the words that every way of asking has in common. */
@NullMarked
package org.hegui.consent.decision.answer;

import org.jspecify.annotations.NullMarked;
