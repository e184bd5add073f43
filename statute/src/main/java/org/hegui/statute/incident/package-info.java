/**
 * How grave an incident is, who must be told of it by when, whether people may be left untold, and what a vulnerability
 * of one's own product asks for. What a report has to say is in {@code report}.
 */
@NullMarked
package org.hegui.statute.incident;

import org.jspecify.annotations.NullMarked;
