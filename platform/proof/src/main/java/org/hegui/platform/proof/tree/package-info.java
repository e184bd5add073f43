/** The Merkle tree of RFC 9162, section 2.1: roots, inclusion and consistency proofs, made from a stored tree. */
@NullMarked
package org.hegui.platform.proof.tree;

import org.jspecify.annotations.NullMarked;
