/** Why personal information is used, and on which legal basis (PIPL-6, PIPL-13). */
@NullMarked
package org.hegui.consent.purpose;

import org.jspecify.annotations.NullMarked;
