/** Lists of suppressions from and for other systems, such as that of the carrier or of an older CRM. */
@NullMarked
package org.hegui.consent.suppression.imports;

import org.jspecify.annotations.NullMarked;
