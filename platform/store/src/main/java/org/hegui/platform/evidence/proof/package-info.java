/** Shows that entries are in the tree and that the tree has only grown. */
@NullMarked
package org.hegui.platform.evidence.proof;

import org.jspecify.annotations.NullMarked;
