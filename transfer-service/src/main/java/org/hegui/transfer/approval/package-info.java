/** Who agreed to a transfer: counsel and the privacy officer, two people, neither of them its author. */
@NullMarked
package org.hegui.transfer.approval;

import org.jspecify.annotations.NullMarked;
