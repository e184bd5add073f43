/** Ciphers for the fields of a subject: international and national ones behind one interface. */
@NullMarked
package org.hegui.platform.vault.cipher;

import org.jspecify.annotations.NullMarked;
