/**
 * Encryption of personal information with one data key per subject (PIPL-51(3)), which erasing the person destroys
 * (PIPL-47).
 */
@NullMarked
package org.hegui.platform.vault;

import org.jspecify.annotations.NullMarked;
