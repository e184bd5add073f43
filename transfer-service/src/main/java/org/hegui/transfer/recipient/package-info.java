/** To whom data go: companies at home and abroad, without personal information (PIPL-21 to PIPL-23, PIPL-38). */
@NullMarked
package org.hegui.transfer.recipient;

import org.jspecify.annotations.NullMarked;
