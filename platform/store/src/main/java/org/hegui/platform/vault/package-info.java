/** Encryption of personal information with one data key per subject (PIPL-51(3)). */
@NullMarked
package org.hegui.platform.vault;

import org.jspecify.annotations.NullMarked;
