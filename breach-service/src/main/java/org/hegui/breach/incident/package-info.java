/** Incidents, each version of the facts known of them, and their grade (NCIR-4). */
@NullMarked
package org.hegui.breach.incident;

import org.jspecify.annotations.NullMarked;
