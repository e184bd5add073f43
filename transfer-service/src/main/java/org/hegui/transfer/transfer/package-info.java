/** What is to leave China, by which route, and within which envelope (PIPL-38, XB-5 to XB-8, NDSR-38). */
@NullMarked
package org.hegui.transfer.transfer;

import org.jspecify.annotations.NullMarked;
