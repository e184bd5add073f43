/** Whether people may be asked, and that they were: no frequent asking after a clear refusal (NDSR-22). */
@NullMarked
package org.hegui.consent.prompt;

import org.jspecify.annotations.NullMarked;
