/** Works off the file of an import behind the request, some hundred rows in one transaction. */
@NullMarked
package org.hegui.consent.legacy.run;

import org.jspecify.annotations.NullMarked;
