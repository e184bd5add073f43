/** The gate before every export: may these people's categories go now? */
@NullMarked
package org.hegui.transfer.check;

import org.jspecify.annotations.NullMarked;
