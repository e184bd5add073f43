/** Opens imports, takes their files in and shows how far they are. */
@NullMarked
package org.hegui.consent.legacy.intake;

import org.jspecify.annotations.NullMarked;
