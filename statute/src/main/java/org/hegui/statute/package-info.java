/**
 * The law as code: a catalogue of rules in force on a date, effective-dated numbers, and the answers and reasons that
 * every rule gives.
 *
 * <p>Everything here is immutable and a function of its arguments. There is no clock, no framework and, once
 * {@link org.hegui.statute.Statute#load()} has returned, no input or output. Nothing here guesses: where the law is
 * contested the answer is {@link org.hegui.statute.Outcome#ASK_COUNSEL}.
 */
@NullMarked
package org.hegui.statute;

import org.jspecify.annotations.NullMarked;
