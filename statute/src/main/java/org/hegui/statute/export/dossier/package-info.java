/**
 * What is filed for a mechanism: the items of a dossier, how old an assessment may be, and by when each side acts.
 */
@NullMarked
package org.hegui.statute.export.dossier;

import org.jspecify.annotations.NullMarked;
