/**
 * Which mechanism a transfer of data out of mainland China needs, with every step of the way to the answer.
 */
@NullMarked
package org.hegui.statute.export;

import org.jspecify.annotations.NullMarked;
