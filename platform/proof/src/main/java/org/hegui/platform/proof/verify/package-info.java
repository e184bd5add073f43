/** Checks an evidence pack with nothing but the pack and a public key, and says what is wrong with it first. */
@NullMarked
package org.hegui.platform.proof.verify;

import org.jspecify.annotations.NullMarked;
