/**
 * The law on the command line: asks {@code statute} and prints the answer, as text for people or JSON for programs.
 *
 * <p>It decides nothing itself, keeps nothing, and needs neither the suite nor a network. It refuses what it can't read
 * with one sentence and exit code 2; it never guesses what was meant.
 */
@NullMarked
package org.hegui.law;

import org.jspecify.annotations.NullMarked;
