/** The register of erasures outside the database, and its replay: a restored backup brings nobody back. */
@NullMarked
package org.hegui.platform.vault.erasure;

import org.jspecify.annotations.NullMarked;
