/**
 * What only a lawyer decides (law §10). A service asks instead of guessing, holds the safe default meanwhile, and takes
 * counsel's memo as the answer as far as its scope and for as long as its term reach. No personal information is in
 * questions or memos: they are about purposes, recipients and kinds of data, never about a person.
 */
@NullMarked
package org.hegui.platform.counsel;

import org.jspecify.annotations.NullMarked;
