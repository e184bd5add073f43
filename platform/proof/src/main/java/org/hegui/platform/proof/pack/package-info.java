/** Evidence packs: a ZIP of entries with their proofs, which anybody can check without the service that made it. */
@NullMarked
package org.hegui.platform.proof.pack;

import org.jspecify.annotations.NullMarked;
