/** Tags that people deleted, and that stay deleted until they allow them again themselves (NDSR-42, ALG-17). */
@NullMarked
package org.hegui.consent.preference.tag;

import org.jspecify.annotations.NullMarked;
