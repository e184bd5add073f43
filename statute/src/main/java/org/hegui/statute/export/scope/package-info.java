/**
 * What counts as an export at all, and which requests from abroad are blocked.
 */
@NullMarked
package org.hegui.statute.export.scope;

import org.jspecify.annotations.NullMarked;
