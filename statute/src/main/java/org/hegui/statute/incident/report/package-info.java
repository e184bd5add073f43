/**
 * What a report or notice of an incident has to say, and by which channels it goes.
 */
@NullMarked
package org.hegui.statute.incident.report;

import org.jspecify.annotations.NullMarked;
